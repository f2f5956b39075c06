package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * What this person decided about somebody's signing key (SYNC §3): their own business, so own as a whole.
 *
 * <p>Natural key: the key itself, 43 characters of base64url.
 */
public final class SigningKey {

    public static final Field KEY = Field.text("key").asOwn();
    public static final Field PERSON = Field.reference("person", "person").asOwn();
    /** {@code trusted}, {@code marked} or {@code not-now}. */
    public static final Field DECISION = Field.word("decision").asOwn();
    /** The six words were read to each other. */
    public static final Field COMPARED = Field.flag("compared").asOwn();
    public static final Field AT = Field.instant("at").asOwn();

    /** The declaration. */
    public static final Kind KIND = Kind.of("key", KEY, PERSON, DECISION, COMPARED, AT);

    private SigningKey() { }

    /** The id of the decision about that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
