package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * A designation the chair can give (G36), in the team's own words.
 *
 * <p>Natural key: the slug of its first label.
 */
public final class ConsensusLevel {

    /**
     * {@code full}, {@code consensus}, {@code strong-support}, {@code divergence} or {@code minority}. The program warns by it
     * when designation and positions do not fit.
     */
    public static final Field MEANING = Field.word("meaning").asPublic();

    /** The declaration. */
    public static final Kind KIND = Template.kind("consensus-level", MEANING);

    private ConsensusLevel() { }

    /** The id of the degree of consensus with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
