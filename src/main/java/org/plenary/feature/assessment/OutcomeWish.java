package org.plenary.feature.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.domain.assessment.RecommendationState;

/**
 * What a meeting decided about a recommendation.
 *
 * @param recommendation the id
 * @param meeting the id
 * @param item the agenda item; empty for none
 * @param state adopted, adopted with edits, parked or returned
 * @param reason why, in a line; empty for none
 * @param waitsFor ids of the questions it waits for while parked
 * @param newQuestion the words of another question it waits for, which is asked with this; empty for none
 * @param to the id of the person it goes back to; empty for its owner
 * @param due until when it is to be reworked
 * @param action whether a parked or returned recommendation makes an action
 */
public record OutcomeWish(String recommendation, String meeting, String item, RecommendationState state, String reason, Set<String> waitsFor,
        String newQuestion, String to, Optional<LocalDate> due, boolean action) {

    public OutcomeWish {
        waitsFor = Set.copyOf(new TreeSet<>(waitsFor));
    }

    /** Adopted as it stands, or as it was edited. */
    public static OutcomeWish adopted(String recommendation, String meeting, String item, boolean withEdits) {
        return new OutcomeWish(recommendation, meeting, item, withEdits ? RecommendationState.ADOPTED_WITH_EDITS : RecommendationState.ADOPTED, "",
                Set.of(), "", "", Optional.empty(), false);
    }

    /** Parked until questions are answered, or for a reason. */
    public static OutcomeWish parked(String recommendation, String meeting, String item, Set<String> waitsFor, String newQuestion, String reason,
            boolean action) {
        return new OutcomeWish(recommendation, meeting, item, RecommendationState.PARKED, reason, waitsFor, newQuestion, "", Optional.empty(), action);
    }

    /** Given back to somebody. */
    public static OutcomeWish returned(String recommendation, String meeting, String item, String to, Optional<LocalDate> due, String reason,
            boolean action) {
        return new OutcomeWish(recommendation, meeting, item, RecommendationState.RETURNED, reason, Set.of(), "", to, due, action);
    }
}
