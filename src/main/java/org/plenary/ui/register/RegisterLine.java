package org.plenary.ui.register;

import org.plenary.feature.RegisterRow;

/** A line of the table. */
public sealed interface RegisterLine {

    /**
     * Something of the register, in the words that its cells show.
     *
     * @param row what was read
     * @param people whose it is, in one line
     * @param day by when, or of when
     * @param age how old it is
     * @param state how it stands
     * @param about "R4, R12"
     */
    record Entry(RegisterRow row, String people, String day, String age, String state, String about) implements RegisterLine { }

    /**
     * The heading of a group.
     *
     * @param words "Overdue"
     * @param count how many follow
     */
    record Heading(String words, int count) implements RegisterLine { }
}
