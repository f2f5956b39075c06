package org.plenary.feature.recommendation;

import java.util.List;

/**
 * All recommendations at one moment.
 *
 * @param title the short name of the review they come from: "SSR1"; empty when nobody said
 * @param headings the questions of the form in use
 * @param rows by number
 * @param groupings those that have recommendations, in the team's order, the recommendations without one last
 * @param groupingsOffered what a recommendation may be put into
 * @param people who may look after one, by name
 */
public record Recommendations(String title, List<FormHeading> headings, List<RecommendationRow> rows, List<GroupingProgress> groupings,
        List<Named> groupingsOffered, List<Named> people) {

    /** None. */
    public static final Recommendations NONE = new Recommendations("", List.of(), List.of(), List.of(), List.of(), List.of());
}
