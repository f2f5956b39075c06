package org.plenary.domain.minutes;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * How minutes, a report or a letter are laid out (DOMAIN §3.4 rule 7), in the team's own words.
 *
 * <p>Natural key: the slug of its first label.
 */
public final class LayoutTemplate {

    /** {@code minutes}, {@code report}, {@code agenda}, {@code letter} or {@code mail}. */
    public static final Field USE = Field.word("use").asPublic();
    /** BCP 47. */
    public static final Field LANGUAGE = Field.text("language").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();

    /** The declaration. */
    public static final Kind KIND = Template.kind("layout-template", USE, LANGUAGE, TEXT);

    private LayoutTemplate() { }

    /** The id of the layout with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
