package org.plenary.ui.recommendation;

import java.util.Set;
import org.plenary.feature.recommendation.RecommendationFilter;

/**
 * What somebody wants to see, and how.
 *
 * @param filter which recommendations
 * @param sort in what order
 * @param grouped in sections by grouping
 * @param folded ids of the groupings whose section shows only its heading
 */
record Wish(RecommendationFilter filter, SortBy sort, boolean grouped, Set<String> folded) { }
