package org.plenary.feature.recommendation;

import java.util.List;
import java.util.Optional;

/**
 * A recommendation as the table shows it.
 *
 * @param id the thing's id
 * @param number its number in the review it comes from; 0 when it has none
 * @param detail the table's text (T4)
 * @param fullText the form's text; empty where no source gave it
 * @param grouping the grouping; empty is a group people see, "Ungrouped" (T2)
 * @param focusArea the label; empty for none
 * @param owner who drafts; empty for nobody
 * @param facilitator who leads the discussion; empty for nobody
 * @param questions one for each heading of the form, in its order
 * @param answers how many members submitted an answer to any question
 * @param evidence how many pieces there are
 * @param linksMissing how many of them lead nowhere (T5)
 * @param updated the last thing the team did to it or to what hangs on it; own drafts don't count
 * @param conflicts everything contested in it and in what hangs on it
 * @param sameTextAs the numbers of the others whose detail reads the same (T3), ascending
 * @param folded the words it can be found by: letter case, accents and look-alike letters folded
 */
public record RecommendationRow(String id, long number, String detail, String fullText, Optional<Named> grouping, String focusArea,
        Optional<Named> owner, Optional<Named> facilitator, List<QuestionState> questions, int answers, int evidence, int linksMissing,
        Optional<LastWrite> updated, List<ConflictPlace> conflicts, List<Long> sameTextAs, String folded) {

    public RecommendationRow {
        questions = List.copyOf(questions);
        conflicts = List.copyOf(conflicts);
        sameTextAs = List.copyOf(sameTextAs);
    }

    /** The id of its grouping, or the empty string. */
    public String groupingId() {
        return grouping.map(Named::id).orElse("");
    }

    /** True when the team has a text for every question. */
    public boolean isAgreed() {
        return !questions.isEmpty() && questions.stream().allMatch(q -> q.state() == AnswerState.AGREED);
    }

    /** True when nobody wrote anything on any question. */
    public boolean isUntouched() {
        return questions.stream().allMatch(q -> q.state() == AnswerState.EMPTY);
    }
}
