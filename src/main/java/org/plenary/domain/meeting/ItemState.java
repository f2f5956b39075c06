package org.plenary.domain.meeting;

import java.util.Locale;
import java.util.stream.Stream;

/** How far an agenda item is: the words of {@link AgendaItem#STATE}. */
public enum ItemState {
    /** Not begun, or left to come back to. */
    OPEN,
    RUNNING,
    DONE,
    SKIPPED;

    /** The word that the field holds. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that word; open for no word and for an unknown one. */
    public static ItemState of(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst().orElse(OPEN);
    }
}
