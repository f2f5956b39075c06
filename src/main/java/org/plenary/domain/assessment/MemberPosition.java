package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * Where one member stands in a {@link ConsensusCall} (G36). One that another recorded is marked so until its member confirms
 * it.
 *
 * <p>Natural key: call and person.
 */
public final class MemberPosition {

    public static final Field CALL = Field.reference("call", "consensus-call").asPublic();
    public static final Field PERSON = Field.reference("person", "person").asPublic();
    /** {@code support}, {@code can-live-with}, {@code object}, {@code abstain} or {@code no-answer}. */
    public static final Field STANCE = Field.word("stance").asPublic();
    /** {@code meeting} or {@code e-mail}. */
    public static final Field SOURCE = Field.word("source").asPublic();
    public static final Field RECORDED_BY = Field.reference("recorded-by", "person").asPublic();
    public static final Field CONFIRMED = Field.flag("confirmed").asPublic();
    public static final Field AT = Field.instant("at").asPublic();
    public static final Field COMMENT = Field.markdown("comment");

    /** The declaration. */
    public static final Kind KIND = Kind.of("member-position",
            CALL, PERSON, STANCE, SOURCE, RECORDED_BY, CONFIRMED, AT, COMMENT);

    private MemberPosition() { }

    /** The id of a person's position in a call; both are keys. */
    public static String id(String call, String person) {
        return KIND.id(call + "/" + person);
    }
}
