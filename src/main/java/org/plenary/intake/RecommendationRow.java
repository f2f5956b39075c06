package org.plenary.intake;

import java.util.Optional;
import org.plenary.domain.review.LookAlikes;

/**
 * One row of a recommendation table.
 *
 * @param line        line of the source where the row begins, from 1
 * @param number      the recommendation's number; absent when the cell holds none
 * @param detail      the text of the row, healed; nothing added, not even a final full stop
 * @param groupingRaw the grouping exactly as typed, look-alike letters too; empty when there is none
 * @param grouping    the grouping to show: the known label it matches, else the typed one in Latin letters; absent when there is none
 */
public record RecommendationRow(int line, Optional<Integer> number, String detail, String groupingRaw, Optional<String> grouping) {

    /** The same for all spellings of one grouping, see {@link LookAlikes#key}; empty for an ungrouped row. */
    public String groupingKey() {
        return LookAlikes.key(groupingRaw);
    }

    /** "Recommendation 3 (line 75)", or only the line when there is no number. */
    String place() {
        return number.map(n -> "recommendation " + n + " (line " + line + ")").orElse("line " + line);
    }
}
