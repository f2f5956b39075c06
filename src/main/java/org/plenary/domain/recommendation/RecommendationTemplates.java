package org.plenary.domain.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.review.Shipped;

/** How SSR2 ordered the recommendations before it; another team replaces them by its own. */
public final class RecommendationTemplates {

    /** The six groupings of S1:72-112, in the order of their size there. */
    public static final List<Shipped> GROUPINGS = Shipped.templates(Grouping.KIND, "OCTO", "Ops & Finance", "Policy",
            "Risk Management", "GDD", "Compliance").toList();

    /** The three focus areas of M-AA. */
    public static final List<Shipped> FOCUS_AREAS = Shipped.templates(FocusArea.KIND,
            "Scope and structure of SSR responsibilities", "Effectiveness and implementation of the SSR Framework",
            "Understanding the risk landscape and contingency planning").toList();

    /** All of them. */
    public static final List<Shipped> ALL = Stream.of(GROUPINGS, FOCUS_AREAS).flatMap(List::stream).toList();

    private RecommendationTemplates() { }
}
