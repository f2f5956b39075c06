package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * The claim of a thing on a number people see: {@code number/action/365} is the action that has it (SYNC §1). Two laptops
 * giving one number to two things is an ordinary conflict here. The numbered thing repeats it in its own {@code number} field,
 * which lists and minutes print; one change writes both.
 */
public final class Numbered {

    public static final Field OF = Field.reference("of", "").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("number", OF);

    private Numbered() { }

    /** The id of the claim on that number among things of a kind. */
    public static String id(String kind, long number) {
        return KIND.id(kind + "/" + number);
    }
}
