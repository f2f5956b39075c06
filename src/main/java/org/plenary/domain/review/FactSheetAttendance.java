package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * One member's line of a {@link FactSheet} (WF).
 *
 * <p>Natural key: sheet and person.
 */
public final class FactSheetAttendance {

    public static final Field FACT_SHEET = Field.reference("fact-sheet", "fact-sheet").asPublic();
    public static final Field PERSON = Field.reference("person", "person").asPublic();
    public static final Field ATTENDED = Field.integer("attended").asPublic();
    public static final Field HELD = Field.integer("held").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("fact-sheet-attendance", FACT_SHEET, PERSON, ATTENDED, HELD);

    private FactSheetAttendance() { }

    /** The id of a person's line; both are keys. */
    public static String id(String factSheet, String person) {
        return KIND.id(factSheet + "/" + person);
    }
}
