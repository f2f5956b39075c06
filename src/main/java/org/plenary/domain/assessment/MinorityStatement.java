package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/** The words of members who do not agree, printed in full (M-BYL, M-TOR). */
public final class MinorityStatement {

    public static final Field SUBJECT = Field.reference("subject", "").asPublic();
    public static final Field CALL = Field.reference("call", "consensus-call").asPublic();
    public static final Field MEMBERS = Field.set("members", "person").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field RECEIVED = Field.date("received").asPublic();
    public static final Field LINK = Field.link("link").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("minority-statement", SUBJECT, CALL, MEMBERS, TEXT, RECEIVED, LINK);

    private MinorityStatement() { }
}
