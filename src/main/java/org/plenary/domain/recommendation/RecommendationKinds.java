package org.plenary.domain.recommendation;

import java.util.List;
import org.plenary.domain.exchange.Kind;

/** The kinds that this room declares. */
public final class RecommendationKinds {

    /** All of them, in the order people see them. */
    public static final List<Kind> ALL = List.of(
            Recommendation.KIND, Grouping.KIND, FocusArea.KIND, ExternalRecommendation.KIND, OrgAccount.KIND, Evidence.KIND,
            Question.KIND, Briefing.KIND);

    private RecommendationKinds() { }
}
