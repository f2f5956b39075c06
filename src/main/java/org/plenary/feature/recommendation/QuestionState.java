package org.plenary.feature.recommendation;

import java.util.Optional;

/**
 * One question of the form about one recommendation.
 *
 * @param state how it stands
 * @param answers how many members submitted an answer that they did not withdraw
 * @param verdict the choice of the team's text; of a contested one the latest
 */
public record QuestionState(AnswerState state, int answers, Optional<Verdict> verdict) {

    /**
     * A choice.
     *
     * @param label in the team's words: "Partly implemented"
     * @param meaning what the program understands by it: {@code partly}; empty when nobody said
     */
    public record Verdict(String label, String meaning) { }

    static final QuestionState EMPTY = new QuestionState(AnswerState.EMPTY, 0, Optional.empty());
}
