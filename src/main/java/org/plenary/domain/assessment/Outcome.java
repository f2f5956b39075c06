package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * How a meeting left a recommendation (WHO-P, M-TREE); the latest by {@code at} is where it stands. Texts before and after are
 * in the team text's history.
 *
 * <p>Natural key: recommendation and meeting, so that two laptops in one room record one outcome.
 */
public final class Outcome {

    public static final Field RECOMMENDATION = Field.reference("recommendation", "recommendation").asPublic();
    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field AGENDA_ITEM = Field.reference("agenda-item", "agenda-item").asPublic();
    /** {@code adopted}, {@code adopted-with-edits}, {@code parked} or {@code returned}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field EDITS = Field.markdown("edits").asPublic();
    /** What M-TREE's path ends in: "overcome by events". */
    public static final Field STATEMENT = Field.markdown("statement").asPublic();
    public static final Field REASON = Field.text("reason").asPublic();
    public static final Field WAITS_FOR = Field.set("waits-for", "question").asPublic();
    public static final Field RETURNED_TO = Field.reference("returned-to", "person").asPublic();
    public static final Field DUE = Field.date("due").asPublic();
    public static final Field RECORDED_BY = Field.reference("recorded-by", "person");
    public static final Field AT = Field.instant("at").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("outcome",
            RECOMMENDATION, MEETING, AGENDA_ITEM, STATE, EDITS, STATEMENT, REASON, WAITS_FOR, RETURNED_TO, DUE, RECORDED_BY,
            AT);

    private Outcome() { }

    /** The id of a meeting's outcome; both are keys. */
    public static String id(String recommendation, String meeting) {
        return KIND.id(recommendation + "/" + meeting);
    }
}
