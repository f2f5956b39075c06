package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * One round of asking everybody where they stand (G36, M-TOR, M-CH).
 *
 * <p>Natural key: what it is about and the round, {@code consensus-call/recommendation/ssr1-14/1}: two laptops in one room hold
 * one call.
 */
public final class ConsensusCall {

    public static final Field SUBJECT = Field.reference("subject", "").asPublic();
    public static final Field ROUND = Field.integer("round").asPublic();
    public static final Field QUESTION = Field.markdown("question").asPublic();
    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field AGENDA_ITEM = Field.reference("agenda-item", "agenda-item").asPublic();
    /** {@code open}, {@code published} or {@code closed}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field HIDE_COUNT = Field.flag("hide-count");
    public static final Field DESIGNATION = Field.template("designation", "consensus-level").asPublic();
    public static final Field DESIGNATION_REASON = Field.markdown("designation-reason").asPublic();
    public static final Field PUBLISHED = Field.instant("published").asPublic();
    public static final Field DEADLINE = Field.instant("deadline").asPublic();
    public static final Field ACCEPTED = Field.flag("accepted").asPublic();
    public static final Field CHALLENGED_BY = Field.reference("challenged-by", "person").asPublic();
    public static final Field CHALLENGE = Field.markdown("challenge").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("consensus-call",
            SUBJECT, ROUND, QUESTION, MEETING, AGENDA_ITEM, STATE, HIDE_COUNT, DESIGNATION, DESIGNATION_REASON, PUBLISHED,
            DEADLINE, ACCEPTED, CHALLENGED_BY, CHALLENGE);

    private ConsensusCall() { }

    /** The id of that round, from 1; {@code subject} is a thing's id. */
    public static String id(String subject, int round) {
        return KIND.id(subject + "/" + round);
    }
}
