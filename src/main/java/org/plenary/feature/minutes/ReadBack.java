package org.plenary.feature.minutes;

import java.util.List;

/**
 * What is read back of a meeting.
 *
 * @param meeting its id
 * @param title what people call it
 * @param entries its decisions and actions, in the order they were written down
 */
public record ReadBack(String meeting, String title, List<ReadBackEntry> entries) {

    public ReadBack {
        entries = List.copyOf(entries);
    }

    /** How many were confirmed or struck. */
    public int read() {
        return (int) entries.stream().filter(entry -> entry.standing() != ReadBackEntry.Standing.OPEN).count();
    }
}
