package org.plenary.ui.review;

import java.util.List;
import org.plenary.ui.kit.Mark;

/**
 * A grouping with a dot for each of its recommendations.
 *
 * @param grouping the grouping's id; empty for the recommendations without one
 * @param name what it is called
 * @param figures how far it is
 * @param dots one for each recommendation, by number
 */
record StripWords(String grouping, String name, String figures, List<Dot> dots) {

    /**
     * A recommendation.
     *
     * @param id its id
     * @param mark its state as a shape
     * @param spoken number, state and text, in words
     */
    record Dot(String id, Mark mark, String spoken) { }
}
