package org.plenary.ui.recommendation;

import java.time.Instant;
import java.util.Comparator;
import org.plenary.feature.recommendation.LastWrite;
import org.plenary.feature.recommendation.QuestionState;

/**
 * An order of the table. Equal ones are ordered by number.
 *
 * @param column by what
 * @param question which question, from 0; 0 for other columns
 * @param descending the greatest first
 */
public record SortBy(SortColumn column, int question, boolean descending) {

    /** As the review counts them. */
    public static final SortBy NUMBER = new SortBy(SortColumn.NUMBER, 0, false);

    private static final Comparator<RecommendationLine> BY_NUMBER =
            Comparator.<RecommendationLine>comparingLong(line -> line.row().number()).thenComparing(RecommendationLine::id);

    /** The order as a comparator. */
    Comparator<RecommendationLine> comparator() {
        Comparator<RecommendationLine> order = switch (column) {
            case NUMBER -> BY_NUMBER;
            case DETAIL -> Comparator.comparing(RecommendationLine::detail, String.CASE_INSENSITIVE_ORDER);
            case GROUPING -> Comparator.comparing(RecommendationLine::isUngrouped).thenComparing(RecommendationLine::grouping);
            case QUESTION -> Comparator.comparing(this::state, Comparator.comparing(QuestionState::state).thenComparing(QuestionState::answers));
            case ANSWERS -> Comparator.comparingInt(line -> line.row().answers());
            case EVIDENCE -> Comparator.comparingInt(line -> line.row().evidence());
            case OWNER -> Comparator.<RecommendationLine, Boolean>comparing(line -> line.owner().isEmpty()).thenComparing(RecommendationLine::owner);
            case UPDATED -> Comparator.comparing(line -> line.row().updated().map(LastWrite::at).orElse(Instant.MIN));
        };
        return (descending ? order.reversed() : order).thenComparing(BY_NUMBER);
    }

    private QuestionState state(RecommendationLine line) {
        return line.row().questions().get(question);
    }
}
