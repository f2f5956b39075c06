package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * An item of a meeting's agenda (S0:75-82, S1:28-39, S3, S4:39-49). Its number (1, 1 a) is computed from parent and order;
 * where it was carried to, from the {@code carried-from} of others.
 *
 * <p>Natural key, for items read from a source: meeting and slug of the title, so that a reordered agenda still meets its
 * items. Items typed by hand have a random id.
 */
public final class AgendaItem {

    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field SESSION = Field.reference("session", "session").asPublic();
    public static final Field PARENT = Field.parent("agenda-item").asPublic();
    public static final Field TITLE = Field.text("title").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    /**
     * {@code procedure}, {@code roll-call}, {@code information}, {@code discussion}, {@code decision}, {@code step-through},
     * {@code any-other-business}, {@code confirm} or {@code break}.
     */
    public static final Field ITEM_KIND = Field.word("kind").asPublic();
    public static final Field PRESENTER = Field.reference("presenter", "person").asPublic();
    public static final Field MINUTES = Field.integer("minutes").asPublic();
    public static final Field START = Field.time("start").asPublic();
    /** {@code open}, {@code running}, {@code done} or {@code skipped}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field STARTED = Field.instant("started").asPublic();
    public static final Field ENDED = Field.instant("ended").asPublic();
    /** How many of the seconds between start and end it stood still: pauses, and other items in between. */
    public static final Field PAUSED = Field.integer("paused-seconds").asPublic();
    public static final Field OUTCOME = Field.markdown("outcome").asPublic();
    public static final Field MATERIALS = Field.set("materials", "document").asPublic();
    public static final Field RECOMMENDATIONS = Field.set("recommendations", "recommendation").asPublic();
    /** Where a step through its recommendations is; of two places after a merge the later. */
    public static final Field STEP_AT = Field.reference("step-at", "recommendation").settled().asPublic();
    public static final Field QUESTIONS = Field.set("questions", "question").asPublic();
    /** With {@code subject-field}, a conflict to be decided in the meeting (SCREENS 1.12). */
    public static final Field SUBJECT = Field.reference("subject", "");
    public static final Field SUBJECT_FIELD = Field.text("subject-field");
    public static final Field RECURRING = Field.flag("recurring").asPublic();
    public static final Field CARRIED_FROM = Field.reference("carried-from", "agenda-item").asPublic();
    public static final Field PRIVATE_NOTE = Field.markdown("private-note").asOwn();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("agenda-item",
            MEETING, SESSION, PARENT, TITLE, TEXT, ITEM_KIND, PRESENTER, MINUTES, START, STATE, STARTED, ENDED, PAUSED, OUTCOME,
            MATERIALS, RECOMMENDATIONS, STEP_AT, QUESTIONS, SUBJECT, SUBJECT_FIELD, RECURRING, CARRIED_FROM, PRIVATE_NOTE, POSITION);

    private AgendaItem() { }

    /** The id of a source's item of that title; {@code meeting} is a key. */
    public static String id(String meeting, String title) {
        return KIND.id(meeting + "/" + Slug.of(title));
    }
}
