package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * Somebody on the roster (W pages, WF, G-CH); offices held are {@link Appointment}s.
 *
 * <p>Natural key: the slug of the name at first entry, never made anew; namesakes get {@code -2} (SYNC §1). A person entered
 * twice is joined by {@code same-as}.
 */
public final class Person {

    public static final Field NAME = Field.text("name").asPublic();
    /** Other spellings found in sources ("Ram Krishna"): typed names match them, exports never print them. */
    public static final Field ALIASES = Field.set("aliases", "");
    public static final Field E_MAIL = Field.link("e-mail");
    public static final Field AFFILIATION = Field.text("affiliation").asPublic();
    /** The SO or AC. */
    public static final Field NOMINATED_BY = Field.text("nominated-by").asPublic();
    public static final Field COUNTRY = Field.text("country").asPublic();
    public static final Field REGION = Field.text("region").asPublic();
    public static final Field ZONE = Field.zone("zone");
    public static final Field VOTING = Field.flag("voting").asPublic();
    /** {@code active} or {@code left}. */
    public static final Field STATE = Field.word("state").asPublic();
    /** {@code kept} or {@code set-aside}. What becomes of the answers of somebody who left: they never block (C5). */
    public static final Field FORMER_ANSWERS = Field.word("former-answers");
    public static final Field SAME_AS = Field.reference("same-as", "person").settled();

    /** The declaration. */
    public static final Kind KIND = Kind.of("person",
            NAME, ALIASES, E_MAIL, AFFILIATION, NOMINATED_BY, COUNTRY, REGION, ZONE, VOTING, STATE, FORMER_ANSWERS, SAME_AS);

    private Person() { }

    /** The id of the person with that slug. */
    public static String id(String slug) {
        return KIND.id(slug);
    }
}
