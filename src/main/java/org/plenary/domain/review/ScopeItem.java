package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * One of the areas the review is to look at (S2:14-18).
 *
 * <p>Natural key: the source that lists it and its place there, {@code scope-item/ssr2-letter/1}.
 */
public final class ScopeItem {

    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field WORKSTREAM = Field.reference("workstream", "workstream").asPublic();
    /** The letter or document that states it. */
    public static final Field SOURCE = Field.reference("source", "").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("scope-item", TEXT, WORKSTREAM, SOURCE, LINK, POSITION);

    private ScopeItem() { }

    /** The id of the item at that place, from 1, of a source with that key. */
    public static String id(String source, int ordinal) {
        return KIND.id(source + "/" + ordinal);
    }
}
