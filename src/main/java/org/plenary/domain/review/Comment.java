package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/** A remark on any thing, or on one field of it; for the team only. Answers to it name it as {@code parent}. */
public final class Comment {

    public static final Field OF = Field.reference("of", "");
    public static final Field FIELD = Field.text("field");
    public static final Field PARENT = Field.parent("comment");
    public static final Field AUTHOR = Field.reference("author", "person");
    public static final Field AT = Field.instant("at");
    public static final Field TEXT = Field.markdown("text");
    /** {@code open} or {@code settled}. */
    public static final Field STATE = Field.word("state");

    /** The declaration. */
    public static final Kind KIND = Kind.of("comment", OF, FIELD, PARENT, AUTHOR, AT, TEXT, STATE);

    private Comment() { }
}
