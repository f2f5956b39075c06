package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * Meetings that repeat (S3:11, 41, 85).
 *
 * <p>Natural key: the slug of its name.
 */
public final class MeetingSeries {

    public static final Field NAME = Field.text("name").asPublic();
    public static final Field MEETING_KIND = Field.template("kind", "meeting-kind").asPublic();
    public static final Field ROTATION = Field.markdown("rotation").asPublic();
    public static final Field ZONE = Field.zone("zone").asPublic();
    /** As text in the form that pasting reads; empty takes the meeting kind's. */
    public static final Field STANDING_AGENDA = Field.markdown("standing-agenda").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("meeting-series", NAME, MEETING_KIND, ROTATION, ZONE, STANDING_AGENDA);

    private MeetingSeries() { }

    /** The id of the series with that name. */
    public static String id(String name) {
        return KIND.id(Slug.of(name));
    }
}
