package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * One person's word to the team that a key no longer counts after a named point (SYNC §3). Each person's word stands until that person
 * takes it back; what all of them call good is good.
 *
 * <p>Natural key: the person who says so and the key.
 */
public final class KeyRevocation {

    public static final Field KEY = Field.text("key");
    public static final Field PERSON = Field.reference("person", "person");
    public static final Field BY = Field.reference("by", "person");
    /** Dots: what the key signed up to these stays authentic. */
    public static final Field LAST_GOOD = Field.set("last-good", "");
    public static final Field REASON = Field.markdown("reason");

    /** The declaration. */
    public static final Kind KIND = Kind.of("key-revocation", KEY, PERSON, BY, LAST_GOOD, REASON);

    private KeyRevocation() { }

    /** The id of a person's word against a key; {@code by} is the person's slug. */
    public static String id(String by, String key) {
        return KIND.id(by + "/" + key);
    }
}
