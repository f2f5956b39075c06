package org.plenary.domain.recommendation;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * A focus area, or with a parent a sub-focus area (M-AA), in the team's own words.
 *
 * <p>Natural key: the slug of its first label.
 */
public final class FocusArea {

    public static final Field PARENT = Field.parent("focus-area").asPublic();

    /** The declaration. */
    public static final Kind KIND = Template.kind("focus-area", PARENT);

    private FocusArea() { }

    /** The id of the focus area with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
