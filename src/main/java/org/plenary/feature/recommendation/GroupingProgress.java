package org.plenary.feature.recommendation;

import java.util.List;
import java.util.Optional;

/**
 * A grouping and how far its recommendations are.
 *
 * @param grouping empty for the recommendations without one
 * @param recommendations how many belong to it
 * @param questions how many questions that makes: recommendations times questions of the form
 * @param agreed how many of them have a team text
 * @param underWay how many have a draft of this person, answers or a conflict
 */
public record GroupingProgress(Optional<Named> grouping, int recommendations, int questions, int agreed, int underWay) {

    static GroupingProgress of(Optional<Named> grouping, List<RecommendationRow> rows) {
        int questions = 0;
        int agreed = 0;
        int empty = 0;
        for (RecommendationRow row : rows) {
            for (QuestionState question : row.questions()) {
                questions++;
                agreed += question.state() == AnswerState.AGREED ? 1 : 0;
                empty += question.state() == AnswerState.EMPTY ? 1 : 0;
            }
        }
        return new GroupingProgress(grouping, rows.size(), questions, agreed, questions - agreed - empty);
    }

    /** The id of the grouping, or the empty string. */
    public String id() {
        return grouping.map(Named::id).orElse("");
    }
}
