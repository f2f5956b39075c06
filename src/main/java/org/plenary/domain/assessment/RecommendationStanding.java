package org.plenary.domain.assessment;

import java.util.List;

/**
 * Where one recommendation stands, computed from what is public: the outcomes of meetings, the team's text and the questions that block it
 * (DOMAIN C7, C9). The same on every computer.
 *
 * @param outcome the id of the meeting's outcome it rests on, the latest; empty when no meeting had it
 * @param waitsFor ids of the questions it waits for, none of them answered
 * @param answered ids of the questions it waited for and that are answered, resolved or withdrawn by now
 */
public record RecommendationStanding(RecommendationState state, String outcome, List<String> waitsFor, List<String> answered) {

    /** Where one stands that nobody wrote anything about. */
    public static final RecommendationStanding NONE =
            new RecommendationStanding(RecommendationState.NOT_STARTED, "", List.of(), List.of());

    public RecommendationStanding {
        waitsFor = List.copyOf(waitsFor);
        answered = List.copyOf(answered);
    }

    /** Whether it waited for questions and can go on now: what its facilitator and its owner are told. */
    public boolean isReadyAgain() {
        return state == RecommendationState.READY && !answered.isEmpty();
    }
}
