package org.plenary.domain.meeting;

import java.util.Optional;
import java.util.stream.Stream;

/** What a line typed during a meeting becomes, by the letter before its colon. */
public enum EntryKind {
    ACTION('a'),
    DECISION('d'),
    QUESTION('q'),
    NOTE('n');

    private final char letter;

    EntryKind(char letter) {
        this.letter = letter;
    }

    /** The letter, small. */
    public char letter() {
        return letter;
    }

    /** True for promises and questions: they have a person and a day that is due, kept apart from the text. */
    public boolean isAsked() {
        return this == ACTION || this == QUESTION;
    }

    /** The kind of that letter, small or capital. */
    public static Optional<EntryKind> of(char letter) {
        return Stream.of(values()).filter(kind -> kind.letter == Character.toLowerCase(letter)).findFirst();
    }
}
