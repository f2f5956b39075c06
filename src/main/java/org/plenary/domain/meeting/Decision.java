package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A decision reached (WD, M-CAP, M-CAP2). Once signed off it is replaced by another that names it in {@code supersedes}.
 *
 * <p>Natural key, for decisions read from a source: the source's key and the place there. Others have a random id.
 */
public final class Decision {

    public static final Field NUMBER = Field.integer("number").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    /** {@code meeting}, {@code leadership} or {@code e-mail}. */
    public static final Field SOURCE = Field.word("source").asPublic();
    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field AGENDA_ITEM = Field.reference("agenda-item", "agenda-item").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    /** {@code provisional}, {@code reviewed}, {@code signed-off}, {@code published} or {@code superseded}. */
    public static final Field STATE = Field.word("state").asPublic();
    /** {@code confirmed} or {@code struck}. Empty until it was read out. */
    public static final Field READ_BACK = Field.word("read-back").asPublic();
    public static final Field SIGNED_OFF_BY = Field.reference("signed-off-by", "person").asPublic();
    public static final Field SIGNED_OFF_AT = Field.instant("signed-off-at").asPublic();
    public static final Field CLARIFICATION = Field.markdown("clarification").asPublic();
    public static final Field CONSENSUS = Field.template("consensus", "consensus-level").asPublic();
    public static final Field RECOMMENDATIONS = Field.set("recommendations", "recommendation").asPublic();
    public static final Field SUPERSEDES = Field.reference("supersedes", "decision").asPublic();
    public static final Field RECORDED_BY = Field.reference("recorded-by", "person");
    public static final Field AT = Field.instant("at");

    /** The declaration. */
    public static final Kind KIND = Kind.of("decision",
            NUMBER, TEXT, DATE, SOURCE, MEETING, AGENDA_ITEM, LINK, STATE, READ_BACK, SIGNED_OFF_BY, SIGNED_OFF_AT,
            CLARIFICATION, CONSENSUS, RECOMMENDATIONS, SUPERSEDES, RECORDED_BY, AT);

    private Decision() { }

    /** The id of the decision at that place, from 1, of a source with that key. */
    public static String id(String source, int ordinal) {
        return KIND.id(source + "/" + ordinal);
    }
}
