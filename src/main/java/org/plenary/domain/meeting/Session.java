package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * A part of a day with a time of its own, or none (S3:24-44, WHO-F).
 *
 * <p>Natural key: meeting and slug of the title; a second of one title takes a random id.
 */
public final class Session {

    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field MEETING_KIND = Field.template("kind", "meeting-kind").asPublic();
    public static final Field TITLE = Field.text("title").asPublic();
    public static final Field DAY = Field.date("day").asPublic();
    /** {@code am} or {@code pm}. */
    public static final Field HALF = Field.word("half").asPublic();
    public static final Field START = Field.time("start").asPublic();
    public static final Field END = Field.time("end").asPublic();
    public static final Field FLEXIBLE = Field.flag("flexible").asPublic();
    public static final Field CONSTRAINT = Field.markdown("constraint").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("session",
            MEETING, MEETING_KIND, TITLE, DAY, HALF, START, END, FLEXIBLE, CONSTRAINT, POSITION);

    private Session() { }

    /** The id of the session of that title; {@code meeting} is a key. */
    public static String id(String meeting, String title) {
        return KIND.id(meeting + "/" + Slug.of(title));
    }
}
