package org.plenary.domain.exchange;

import java.util.Comparator;

/**
 * One value that a register was given: a node of its history.
 *
 * @param change the change that gave it
 * @param edit the edit in it
 */
public record Version(Change change, Edit edit) {

    /** By time: instant, counter, writer, number, hash (SYNC §2 "settle"); a total order, equal on every computer. */
    public static final Comparator<Version> BY_TIME =
            Comparator.<Version, Stamp>comparing(v -> v.change.at()).thenComparing(Version::dot);

    /** The value. */
    public JsonValue value() {
        return edit.value();
    }

    /** The change's dot. */
    public Dot dot() {
        return change.dot();
    }
}
