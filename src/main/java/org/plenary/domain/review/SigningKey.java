package org.plenary.domain.review;

import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * What this person decided about a signing key in somebody's name (SYNC §3): their own business, so own as a whole.
 *
 * <p>Natural key: the key itself, 43 characters of base64url, and the person; a computer that two people share has one key.
 */
public final class SigningKey {

    public static final Field KEY = Field.text("key").asOwn();
    public static final Field PERSON = Field.reference("person", "person").asOwn();
    /** {@code compared}, {@code taken}, {@code taken-marked} or {@code different}; see {@link KeyDecision}. */
    public static final Field DECISION = Field.word("decision").asOwn();

    /** The declaration. */
    public static final Kind KIND = Kind.of("key", KEY, PERSON, DECISION);

    private SigningKey() { }

    /**
     * The id of the decision about that key in that person's name.
     *
     * @param person the slug
     */
    public static String id(String key, String person) {
        return KIND.id(key + "/" + person);
    }

    /** The key that a decision is about; the first ones of all had no more than that for their id. */
    static String key(String id) {
        String rest = EntityId.key(id);
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}
