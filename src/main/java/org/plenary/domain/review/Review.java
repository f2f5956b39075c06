package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A review and what it rests on: this team's own, the one before it, and others that address it (S0:14, S1:18, S2:5-10, M-TOR,
 * WX).
 *
 * <p>Natural key: the team's own review has the key its bundles name ({@code rv-…}), so that it is found without asking; any
 * other review has the slug of its short name ({@code review/ssr1}).
 */
public final class Review {

    public static final Field FULL_NAME = Field.text("full-name").asPublic();
    public static final Field SHORT_NAME = Field.text("short-name").asPublic();
    /** The review whose recommendations this one assesses. */
    public static final Field PREDECESSOR = Field.reference("predecessor", "review").asPublic();
    public static final Field MANDATE = Field.markdown("mandate").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    /** {@code active}, {@code paused} or {@code closed}. */
    public static final Field STATUS = Field.word("status").asPublic();
    public static final Field TERMS_VERSION = Field.text("terms-version").asPublic();
    public static final Field MAILING_LIST = Field.link("mailing-list").asPublic();
    public static final Field PUBLIC_INPUT = Field.link("public-input").asPublic();
    /** Public: it stands on the dial-in notice (S1:18). */
    public static final Field SECRETARIAT = Field.link("secretariat").asPublic();
    /** How many members make a meeting quorate; empty when the team asks for none. */
    public static final Field QUORUM = Field.integer("quorum").asPublic();
    public static final Field HIDE_ANSWERS = Field.flag("hide-answers");
    /** Who gives actions, decisions and questions their numbers, on the computer they work on: the numbering copy (DOMAIN §3.4 rule 2). */
    public static final Field NUMBERED_BY = Field.reference("numbered-by", "person");

    /** The declaration. */
    public static final Kind KIND = Kind.of("review",
            FULL_NAME, SHORT_NAME, PREDECESSOR, MANDATE, LINK, STATUS, TERMS_VERSION, MAILING_LIST, PUBLIC_INPUT,
            SECRETARIAT, QUORUM, HIDE_ANSWERS, NUMBERED_BY);

    private Review() { }

    /** The id of the review with that key: {@code rv-…} for the team's own, otherwise the slug of its short name. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
