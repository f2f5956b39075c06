package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * How urgent a new recommendation is (M-BYL, M-TAB), in the team's own words.
 *
 * <p>Natural key: the slug of its first label.
 */
public final class Priority {

    /** The declaration. */
    public static final Kind KIND = Template.kind("priority");

    private Priority() { }

    /** The id of the priority with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
