package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * Whether a person was there (S1:30, S3:78, WDC); several days are several meetings, each with its own.
 *
 * <p>Natural key: meeting and person (CLI.md).
 */
public final class Attendance {

    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field PERSON = Field.reference("person", "person").asPublic();
    /** {@code present}, {@code remote}, {@code apologies} or {@code absent}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field LATE = Field.flag("late").asPublic();
    /** Empty when nobody noted it. */
    public static final Field ARRIVED = Field.time("arrived").asPublic();
    public static final Field LEFT_EARLY = Field.flag("left-early").asPublic();
    /** Empty when nobody noted it. */
    public static final Field LEFT = Field.time("left").asPublic();
    /** Only when it is not the one the role gives. */
    public static final Field CATEGORY = Field.template("category", "attendance-category").asPublic();
    public static final Field NOTE = Field.text("note");

    /** The declaration. */
    public static final Kind KIND = Kind.of("attendance",
            MEETING, PERSON, STATE, LATE, ARRIVED, LEFT_EARLY, LEFT, CATEGORY, NOTE);

    private Attendance() { }

    /** The id of a person's attendance; both are keys. */
    public static String id(String meeting, String person) {
        return KIND.id(meeting + "/" + person);
    }
}
