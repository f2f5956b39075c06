package org.plenary.ui.recommendation;

import java.util.Optional;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.ui.kit.Mark;

/**
 * A recommendation on the board, in words.
 *
 * @param id the thing's id
 * @param number as people say it
 * @param mark the shape of its state
 * @param state where it stands
 * @param stateWord that in a word or two
 * @param owner who drafts; empty for nobody
 * @param blockers "waits for Q12", or the reason; empty for none
 * @param agreement "5 of 6 agree"; empty where nobody submitted an answer. Never for the audience.
 * @param contested whether something of it is contested
 * @param detail the text
 * @param spoken all of it in one line, for a screen reader
 */
record BoardTile(String id, String number, Mark mark, RecommendationState state, String stateWord, String owner, String blockers, Optional<String> agreement,
        boolean contested, String detail, String spoken) { }
