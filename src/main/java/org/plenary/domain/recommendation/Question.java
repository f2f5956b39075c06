package org.plenary.domain.recommendation;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A question to the reviewed organisation (S1:36, W43, M-Q5, M-Q9, S2:19-22).
 *
 * <p>Natural key, for questions read from a source: the source's key and the place there. Others have a random id, also when
 * they have a number.
 */
public final class Question {

    public static final Field NUMBER = Field.integer("number").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field TOPIC = Field.text("topic").asPublic();
    public static final Field RECOMMENDATIONS = Field.set("recommendations", "recommendation").asPublic();
    public static final Field WORKSTREAM = Field.reference("workstream", "workstream").asPublic();
    /** They wait until it is answered. */
    public static final Field BLOCKS = Field.flag("blocks").asPublic();
    public static final Field ADDRESSEE = Field.text("addressee").asPublic();
    public static final Field ASKED_BY = Field.reference("asked-by", "person").asPublic();
    public static final Field ASKED = Field.date("asked").asPublic();
    public static final Field SENT = Field.date("sent").asPublic();
    public static final Field DUE = Field.date("due").asPublic();
    public static final Field EXPECTED = Field.date("expected").asPublic();
    /**
     * {@code draft}, {@code asked}, {@code clarification-requested}, {@code answered}, {@code resolved} or {@code withdrawn}.
     */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field CLARIFICATION = Field.markdown("clarification").asPublic();
    public static final Field ANSWER = Field.markdown("answer").asPublic();
    public static final Field ANSWERED = Field.date("answered").asPublic();
    public static final Field ANSWERED_BY = Field.reference("answered-by", "person").asPublic();
    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field AGENDA_ITEM = Field.reference("agenda-item", "agenda-item").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field NOTE = Field.markdown("note");

    /** The declaration. */
    public static final Kind KIND = Kind.of("question",
            NUMBER, TEXT, TOPIC, RECOMMENDATIONS, WORKSTREAM, BLOCKS, ADDRESSEE, ASKED_BY, ASKED, SENT, DUE, EXPECTED,
            STATE, CLARIFICATION, ANSWER, ANSWERED, ANSWERED_BY, MEETING, AGENDA_ITEM, LINK, NOTE);

    private Question() { }

    /** The id of the question at that place, from 1, of a source with that key. */
    public static String id(String source, int ordinal) {
        return KIND.id(source + "/" + ordinal);
    }
}
