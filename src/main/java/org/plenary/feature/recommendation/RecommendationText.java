package org.plenary.feature.recommendation;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.recommendation.Recommendation;

/** The texts of a recommendation that can be edited where they stand (T4: two fields, neither overwrites the other). */
public enum RecommendationText {
    /** The table's text: one paragraph. */
    DETAIL(Recommendation.SHORT_DETAIL),
    /** The form's text, in Markdown. */
    FULL_TEXT(Recommendation.FULL_TEXT);

    private final Field field;

    RecommendationText(Field field) {
        this.field = field;
    }

    Field field() {
        return field;
    }
}
