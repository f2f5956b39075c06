package org.plenary.feature.recommendation;

import java.util.Optional;

/**
 * One question of the form about one recommendation.
 *
 * @param state how it stands
 * @param answers how many members submitted an answer that they did not withdraw
 * @param verdict the choice of the team's text, in the team's words; of a contested one the latest
 */
public record QuestionState(AnswerState state, int answers, Optional<String> verdict) {

    static final QuestionState EMPTY = new QuestionState(AnswerState.EMPTY, 0, Optional.empty());
}
