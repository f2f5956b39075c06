package org.plenary.domain.review;

import java.time.LocalDate;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * The figures published each quarter (WF); its lines are {@link FactSheetAttendance} and {@link CostLine}.
 *
 * <p>Natural key: the last day of its period, {@code fact-sheet/2018-06-30}.
 */
public final class FactSheet {

    public static final Field FROM = Field.date("from").asPublic();
    public static final Field UNTIL = Field.date("until").asPublic();
    /** Printed beside them: members found bare figures hard to understand. */
    public static final Field DEFINITION = Field.markdown("definition").asPublic();
    public static final Field MILESTONES = Field.set("milestones", "milestone").asPublic();
    /** {@code draft} or {@code published}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field LINK = Field.link("link").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("fact-sheet", FROM, UNTIL, DEFINITION, MILESTONES, STATE, LINK);

    private FactSheet() { }

    /** The id of the sheet for the period that ends on that day. */
    public static String id(LocalDate until) {
        return KIND.id(until.toString());
    }
}
