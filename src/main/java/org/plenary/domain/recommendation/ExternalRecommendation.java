package org.plenary.domain.recommendation;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A recommendation of another review that is addressed to this team too (S1:43-47).
 *
 * <p>Natural key: short name of that review and number, {@code external-recommendation/cct-16}.
 */
public final class ExternalRecommendation {

    public static final Field REVIEW = Field.reference("review", "review").asPublic();
    public static final Field NUMBER = Field.integer("number").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field SOURCE_DOCUMENT = Field.reference("source-document", "document").asPublic();
    public static final Field PAGE = Field.text("page").asPublic();
    public static final Field ADDRESSEES = Field.set("addressees", "").asPublic();
    public static final Field IMPLICATION = Field.markdown("implication").asPublic();
    public static final Field LINK = Field.link("link").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("external-recommendation",
            REVIEW, NUMBER, TEXT, SOURCE_DOCUMENT, PAGE, ADDRESSEES, IMPLICATION, LINK);

    private ExternalRecommendation() { }

    /** The id of another review's recommendation; {@code review} is a key. */
    public static String id(String review, int number) {
        return KIND.id(review + "-" + number);
    }
}
