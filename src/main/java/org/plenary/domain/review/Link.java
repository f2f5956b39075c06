package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * A link that hangs on a thing: an agenda item, a letter, a decision (S0:80-81, S2:5-27). The address may be missing (T5): it
 * is then shown as "link missing".
 *
 * <p>Natural key: the thing and the slug of the label; a second link of one label on one thing takes a random id.
 */
public final class Link {

    public static final Field OF = Field.reference("of", "").asPublic();
    public static final Field LABEL = Field.text("label").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field FILE = Field.fileHash("file").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("link", OF, LABEL, LINK, FILE, POSITION);

    private Link() { }

    /** The id of the link with that label on a thing; {@code of} is its id. */
    public static String id(String of, String label) {
        return KIND.id(of + "/" + Slug.of(label));
    }
}
