package org.plenary.ui.recommendation;

import java.util.List;
import org.plenary.feature.recommendation.Named;
import org.plenary.feature.recommendation.RecommendationRow;

/**
 * A recommendation in words, ready to be shown: made once when it changes, not each time it scrolls by.
 *
 * @param row what is worded
 * @param grouping the name of its grouping, or what is said when it has none
 * @param chips one for each question
 * @param answers empty for none
 * @param evidence how many pieces; empty for none
 * @param missingLinks how many of them lead nowhere, in words; empty for none
 * @param updated who and when
 * @param flags what somebody should look at; empty for nothing
 * @param contested true when something of it other than an answer is contested
 */
public record RecommendationLine(RecommendationRow row, String grouping, List<ChipWords> chips, String answers, String evidence,
        String missingLinks, String updated, List<String> flags, boolean contested) implements TableLine {

    /** The thing's id. */
    public String id() {
        return row.id();
    }

    /** Its number. */
    public String number() {
        return Long.toString(row.number());
    }

    /** The table's text; the form's where the table has none. */
    public String detail() {
        return row.detail().isEmpty() ? row.fullText() : row.detail();
    }

    /** True when it has no grouping. */
    public boolean isUngrouped() {
        return row.grouping().isEmpty();
    }

    /** Who drafts; empty for nobody. */
    public String owner() {
        return row.owner().map(Named::name).orElse("");
    }

    /** The id of who drafts, or the empty string. */
    public String ownerId() {
        return row.owner().map(Named::id).orElse("");
    }

    /** The id of who leads the discussion, or the empty string. */
    public String facilitatorId() {
        return row.facilitator().map(Named::id).orElse("");
    }

    /** The id of its grouping, or the empty string. */
    public String groupingId() {
        return row.groupingId();
    }

    /** The table's text; empty where no source gave it. */
    public String shortDetail() {
        return row.detail();
    }
}
