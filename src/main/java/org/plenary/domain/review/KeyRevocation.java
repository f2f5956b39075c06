package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A signing key that no longer counts after a named point (SYNC §3).
 *
 * <p>Natural key: the key itself.
 */
public final class KeyRevocation {

    public static final Field KEY = Field.text("key");
    public static final Field PERSON = Field.reference("person", "person");
    /** Dots: what the key signed up to these stays authentic. */
    public static final Field LAST_GOOD = Field.set("last-good", "");
    public static final Field REASON = Field.markdown("reason");
    public static final Field AT = Field.instant("at");

    /** The declaration. */
    public static final Kind KIND = Kind.of("key-revocation", KEY, PERSON, LAST_GOOD, REASON, AT);

    private KeyRevocation() { }

    /** The id of the revocation of that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
