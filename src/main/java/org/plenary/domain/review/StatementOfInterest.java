package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * What a member declared about their interests when asked (S0:77, S1:30, S3:78, G-SOI).
 *
 * <p>Natural key: meeting and person, as each meeting asks each member once; declared outside a meeting it has a random id.
 */
public final class StatementOfInterest {

    public static final Field PERSON = Field.reference("person", "person").asPublic();
    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    /** {@code no-change} or {@code changed}. */
    public static final Field CHANGE = Field.word("change").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field LINK = Field.link("link").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("soi", PERSON, MEETING, DATE, CHANGE, TEXT, LINK);

    private StatementOfInterest() { }

    /** The id of what a person declared in a meeting; both are keys. */
    public static String id(String meeting, String person) {
        return KIND.id(meeting + "/" + person);
    }
}
