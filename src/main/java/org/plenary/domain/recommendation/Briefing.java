package org.plenary.domain.recommendation;

import java.time.LocalDate;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * A briefing by the organisation (S3:18-33, 72, M-BRF).
 *
 * <p>Natural key, for briefings read from a source: the slug of the topic and the day of the source. Others have a random id.
 */
public final class Briefing {

    public static final Field TOPIC = Field.text("topic").asPublic();
    public static final Field RECOMMENDATIONS = Field.set("recommendations", "recommendation").asPublic();
    public static final Field SPEAKERS = Field.set("speakers", "person").asPublic();
    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field SESSION = Field.reference("session", "session").asPublic();
    /** As the source says: "time is flexible". */
    public static final Field SLOT = Field.text("slot").asPublic();
    /** {@code proposed}, {@code planned}, {@code given}, {@code waived} or {@code cancelled}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field NOTE = Field.markdown("note");
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("briefing",
            TOPIC, RECOMMENDATIONS, SPEAKERS, MEETING, SESSION, SLOT, STATE, LINK, NOTE, POSITION);

    private Briefing() { }

    /** The id of a briefing on that topic in a source of that day. */
    public static String id(LocalDate source, String topic) {
        return KIND.id(source + "-" + Slug.of(topic));
    }
}
