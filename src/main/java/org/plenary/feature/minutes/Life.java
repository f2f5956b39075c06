package org.plenary.feature.minutes;

import java.util.Locale;
import java.util.stream.Stream;

/** How far a version of minutes is: the words of {@code MinutesVersion.STATE}. */
public enum Life {
    DRAFT,
    CIRCULATED,
    SIGNED_OFF,
    PUBLISHED,
    /** A later version took its place; it is kept. */
    SUPERSEDED;

    /** The word that the field holds. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of that word; a draft for no word and for an unknown one. */
    public static Life of(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst().orElse(DRAFT);
    }

    /** True for what may not be changed any more. */
    public boolean isFinal() {
        return this == PUBLISHED || this == SUPERSEDED;
    }
}
