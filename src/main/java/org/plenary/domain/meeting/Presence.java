package org.plenary.domain.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether and how somebody was there: the words of {@link Attendance#STATE}. */
public enum Presence {
    PRESENT,
    REMOTE,
    APOLOGIES,
    ABSENT;

    /** The word that the field holds. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True in the room and on the line: for any part of the meeting, also for one who came late or left early. */
    public boolean isThere() {
        return this == PRESENT || this == REMOTE;
    }

    /** The presence of that word; empty for no word and for an unknown one. */
    public static Optional<Presence> of(String word) {
        return Stream.of(values()).filter(presence -> presence.word().equals(word)).findFirst();
    }
}
