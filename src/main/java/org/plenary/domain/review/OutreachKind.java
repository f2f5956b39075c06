package org.plenary.domain.review;

import org.plenary.domain.exchange.Kind;

/**
 * A sort of {@link Outreach}, in the team's own words.
 *
 * <p>Natural key: the slug of its first label.
 */
public final class OutreachKind {

    /** The declaration. */
    public static final Kind KIND = Template.kind("outreach-kind");

    private OutreachKind() { }

    /** The id of the kind of outreach with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
