package org.plenary.ui.kit;

/**
 * Something the command palette can lead to.
 *
 * @param title what people call it: "12 Publish a single, clear statement"
 * @param kind what it is, in one word: "Recommendation"
 * @param keys the keys that do the same, shown at the right; may be empty
 * @param go leads there
 */
public record Findable(String title, String kind, String keys, Runnable go) {

    /** Something without keys of its own. */
    public Findable(String title, String kind, Runnable go) {
        this(title, kind, "", go);
    }
}
