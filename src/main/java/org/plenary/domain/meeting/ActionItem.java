package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * Something somebody promised to do (WA, WHO-T, S3:55-74); how it goes is told by dated progress notes.
 *
 * <p>Natural key, for actions read from a source: the source's key and the place there. Others have a random id, also when they
 * have a number: two laptops may give one number to two actions.
 */
public final class ActionItem {

    public static final Field NUMBER = Field.integer("number").asPublic();
    public static final Field CATEGORY = Field.template("category", "action-category").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field AGENDA_ITEM = Field.reference("agenda-item", "agenda-item").asPublic();
    /** When it is no meeting. */
    public static final Field SOURCE = Field.text("source").asPublic();
    public static final Field REQUESTED = Field.date("requested").asPublic();
    public static final Field OWNERS = Field.set("owners", "person").asPublic();
    /** "Staff", "Co-chairs". */
    public static final Field OWNER_GROUPS = Field.set("owner-groups", "").asPublic();
    public static final Field CLARIFICATION = Field.markdown("clarification").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field DUE = Field.date("due").asPublic();
    public static final Field RESPONSE = Field.markdown("response").asPublic();
    public static final Field COMPLETED = Field.date("completed").asPublic();
    /** {@code open}, {@code done}, {@code no-reply} or {@code dropped}. Overdue is computed from {@code due}. */
    public static final Field STATE = Field.word("state").asPublic();
    /** {@code confirmed} or {@code struck}. Empty until it was read out. */
    public static final Field READ_BACK = Field.word("read-back").asPublic();
    public static final Field RECOMMENDATIONS = Field.set("recommendations", "recommendation").asPublic();
    public static final Field RECORDED_BY = Field.reference("recorded-by", "person");
    public static final Field AT = Field.instant("at");

    /** The declaration. */
    public static final Kind KIND = Kind.of("action",
            NUMBER, CATEGORY, TEXT, MEETING, AGENDA_ITEM, SOURCE, REQUESTED, OWNERS, OWNER_GROUPS, CLARIFICATION, LINK, DUE,
            RESPONSE, COMPLETED, STATE, READ_BACK, RECOMMENDATIONS, RECORDED_BY, AT);

    private ActionItem() { }

    /** The id of the action at that place, from 1, of a source with that key. */
    public static String id(String source, int ordinal) {
        return KIND.id(source + "/" + ordinal);
    }
}
