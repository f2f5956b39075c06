package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/** Something the team does to be heard or to hear (S0:78, S1:33, S2:37-41, S3:57, W111). */
public final class Outreach {

    public static final Field OUTREACH_KIND = Field.template("kind", "outreach-kind").asPublic();
    public static final Field TITLE = Field.text("title").asPublic();
    public static final Field ADDRESSED_TO = Field.text("addressed-to").asPublic();
    /** The engagement session or consultation itself. */
    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field SLIDES = Field.reference("slides", "document").asPublic();
    /** The plan, blog or progress report. */
    public static final Field DOCUMENT = Field.reference("document", "document").asPublic();
    public static final Field LETTER = Field.reference("letter", "letter").asPublic();
    public static final Field OWNERS = Field.set("owners", "person").asPublic();
    /** {@code planned}, {@code drafting}, {@code done} or {@code dropped}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("outreach",
            OUTREACH_KIND, TITLE, ADDRESSED_TO, MEETING, SLIDES, DOCUMENT, LETTER, OWNERS, STATE, DATE, LINK, POSITION);

    private Outreach() { }
}
