package org.plenary.domain.recommendation;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * A group of recommendations (S1:72-112, third column), in the team's own words.
 *
 * <p>Natural key: the slug of its first label.
 */
public final class Grouping {

    public static final Field COLOUR = Field.text("colour").settled().asPublic();

    /** The declaration. */
    public static final Kind KIND = Template.kind("grouping", COLOUR);

    private Grouping() { }

    /** The id of the grouping with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
