package org.plenary.domain.minutes;

import java.time.LocalDate;

/** What stands in one place of a {@link Sheet}. Text is text, whatever it begins with: no writer lets it act as a formula. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Words("");

    /** Words, which may hold line breaks ({@code \n}). */
    record Words(String text) implements Cell { }

    /** A whole number. */
    record Number(long value) implements Cell { }

    /** A day. */
    record Day(LocalDate value) implements Cell { }

    /** A cell of words. */
    static Cell of(String text) {
        return new Words(text);
    }
}
