package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A person in a role for a time (DOMAIN §1.4 Person, "role(s) with from-to dates").
 *
 * <p>Natural key: person and role, {@code appointment/anna-keller/co-chair}; a second term in one role takes a random id.
 */
public final class Appointment {

    public static final Field PERSON = Field.reference("person", "person").asPublic();
    public static final Field ROLE = Field.template("role", "role").asPublic();
    public static final Field FROM = Field.date("from").asPublic();
    /** Empty while it lasts. */
    public static final Field UNTIL = Field.date("until").asPublic();
    /** For roles that belong to one, such as rapporteur. */
    public static final Field WORKSTREAM = Field.reference("workstream", "workstream").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("appointment", PERSON, ROLE, FROM, UNTIL, WORKSTREAM);

    private Appointment() { }

    /** The id of a person's first term in a role; both are keys. */
    public static String id(String person, String role) {
        return KIND.id(person + "/" + role);
    }
}
