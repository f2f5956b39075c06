package org.plenary.domain.assessment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a recommendation stands on its way through the team (DOMAIN C7, C9). None of it is stored: {@link RecommendationStanding} tells it. */
public enum RecommendationState {
    /** Nobody submitted anything, and the team has no text. */
    NOT_STARTED,
    /** There are answers or some of the team's text. */
    DRAFTING,
    /** The team's text is complete, or what it was parked for is answered: it can be taken up. */
    READY,
    /** It waits for answers, or for a reason somebody gave. */
    PARKED,
    /** A meeting gave it back to its owner. */
    RETURNED,
    /** A meeting adopted the team's text. */
    ADOPTED,
    /** A meeting adopted the team's text as it was edited there. */
    ADOPTED_WITH_EDITS,
    /** People recorded different outcomes, or one that this program does not know: for people to settle. */
    UNSETTLED;

    /** The word of it: {@code adopted-with-edits}. For those that a meeting decides, the word in {@link Outcome#STATE}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a meeting can decide that it is so. */
    public boolean isOutcome() {
        return this == ADOPTED || this == ADOPTED_WITH_EDITS || this == PARKED || this == RETURNED;
    }

    /** Whether the team is done with it. */
    public boolean isAdopted() {
        return this == ADOPTED || this == ADOPTED_WITH_EDITS;
    }

    /** The state of that word; empty for a word that nothing here has. */
    public static Optional<RecommendationState> of(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
    }
}
