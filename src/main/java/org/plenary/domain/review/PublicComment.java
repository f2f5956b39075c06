package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * A comment the public made on the team's work (M-CH).
 *
 * <p>Natural key: the slug of its reference number or address.
 */
public final class PublicComment {

    public static final Field COMMENTER = Field.text("commenter").asPublic();
    public static final Field REFERENCE = Field.text("reference").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field SUBJECT = Field.reference("subject", "").asPublic();
    public static final Field ASSIGNED_TO = Field.reference("assigned-to", "person");
    public static final Field RESPONSE = Field.markdown("response").asPublic();
    /** {@code open} or {@code answered}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    public static final Field LINK = Field.link("link").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("public-comment",
            COMMENTER, REFERENCE, TEXT, SUBJECT, ASSIGNED_TO, RESPONSE, STATE, DATE, LINK);

    private PublicComment() { }

    /** The id of the comment with that reference. */
    public static String id(String reference) {
        return KIND.id(Slug.of(reference));
    }
}
