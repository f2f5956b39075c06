package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * A letter or update the team sends (S2).
 *
 * <p>Natural key: the slug of its title. Links in its text are {@link Link}s of their own.
 */
public final class Letter {

    public static final Field TITLE = Field.text("title").asPublic();
    public static final Field ON_BEHALF_OF = Field.text("on-behalf-of").asPublic();
    public static final Field ADDRESSEES = Field.set("addressees", "").asPublic();
    public static final Field BODY = Field.markdown("body").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    /** {@code draft} or {@code sent}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field FILE = Field.fileHash("file").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("letter", TITLE, ON_BEHALF_OF, ADDRESSEES, BODY, DATE, STATE, LINK, FILE);

    private Letter() { }

    /** The id of the letter with that title. */
    public static String id(String title) {
        return KIND.id(Slug.of(title));
    }
}
