package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * Reading material (S3:80, S2:24).
 *
 * <p>Natural key: the slug of its title.
 */
public final class Document {

    public static final Field TITLE = Field.text("title").asPublic();
    public static final Field DOCUMENT_KIND = Field.template("kind", "document-kind").asPublic();
    public static final Field VERSION = Field.text("version").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field FILE = Field.fileHash("file").asPublic();
    public static final Field REQUIRED_FOR = Field.set("required-for", "meeting").asPublic();
    public static final Field NOTE = Field.markdown("note");
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("document",
            TITLE, DOCUMENT_KIND, VERSION, DATE, LINK, FILE, REQUIRED_FOR, NOTE, POSITION);

    private Document() { }

    /** The id of the document with that title. */
    public static String id(String title) {
        return KIND.id(Slug.of(title));
    }
}
