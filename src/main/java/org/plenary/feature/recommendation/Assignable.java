package org.plenary.feature.recommendation;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.recommendation.Recommendation;

/** What several recommendations can be given at once. */
public enum Assignable {
    /** What it belongs to. */
    GROUPING(Recommendation.GROUPING),
    /** Who drafts the answer. */
    OWNER(Recommendation.DRAFT_OWNER),
    /** Who leads the discussion. */
    FACILITATOR(Recommendation.FACILITATOR);

    private final Field field;

    Assignable(Field field) {
        this.field = field;
    }

    Field field() {
        return field;
    }
}
