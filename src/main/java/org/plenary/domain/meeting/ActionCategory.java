package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * A heading of the action register (WA), in the team's own words.
 *
 * <p>Natural key: the slug of its first label.
 */
public final class ActionCategory {

    /** The declaration. */
    public static final Kind KIND = Template.kind("action-category");

    private ActionCategory() { }

    /** The id of the action category with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
