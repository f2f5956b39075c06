package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * A choice offered under a question, in the team's own words (DOMAIN §1.4 "Choices").
 *
 * <p>Natural key: set and choice, {@code choice/relevance/no}.
 */
public final class Choice {

    /** {@code implemented}, {@code effect}, {@code relevance} or {@code further-work}. */
    public static final Field SET = Field.word("set").asPublic();
    /**
     * {@code yes}, {@code partly}, {@code no}, {@code cannot-determine}, {@code none}, {@code finish}, {@code recommend} or
     * {@code suggest}. The program follows the path of M-TREE by it, whatever the label.
     */
    public static final Field MEANING = Field.word("meaning").asPublic();

    /** The declaration. */
    public static final Kind KIND = Template.kind("choice", SET, MEANING);

    private Choice() { }

    /** The id of a choice of a set. */
    public static String id(String set, String choice) {
        return KIND.id(set + "/" + choice);
    }
}
