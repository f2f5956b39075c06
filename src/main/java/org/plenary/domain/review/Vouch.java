package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * One person's word to the team that a key is somebody's (SYNC §3).
 *
 * <p>Natural key: the person who vouches and the key.
 */
public final class Vouch {

    public static final Field KEY = Field.text("key");
    public static final Field PERSON = Field.reference("person", "person");
    public static final Field BY = Field.reference("by", "person");

    /** The declaration. */
    public static final Kind KIND = Kind.of("vouch", KEY, PERSON, BY);

    private Vouch() { }

    /** The id of a person's word for a key; {@code by} is the person's slug. */
    public static String id(String by, String key) {
        return KIND.id(by + "/" + key);
    }
}
