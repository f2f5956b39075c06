package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * An office people hold, in the team's own words (DOMAIN §1.1).
 *
 * <p>Natural key: the slug of its first label.
 */
public final class Role {

    /**
     * {@code co-chair}, {@code member}, {@code secretariat} or {@code observer}. Which view of the program it starts with; no
     * lock (DOMAIN §3.4 rule 8).
     */
    public static final Field VIEW = Field.word("view");
    public static final Field CATEGORY = Field.template("category", "attendance-category").asPublic();
    public static final Field REMOTE_CATEGORY = Field.template("remote-category", "attendance-category").asPublic();

    /** The declaration. */
    public static final Kind KIND = Template.kind("role", VIEW, CATEGORY, REMOTE_CATEGORY);

    private Role() { }

    /** The id of the role with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
