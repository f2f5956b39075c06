package org.plenary.domain.recommendation;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * Something that shows what was done (S4:75-79, 157-175). The address may be missing (T5, T6).
 *
 * <p>Natural key: recommendation and slug of the label, {@code evidence/ssr1-1/ssr1-implementation-report}, with {@code -2},
 * {@code -3} for further ones of that label; labels stay when links are paired anew.
 */
public final class Evidence {

    public static final Field RECOMMENDATION = Field.reference("recommendation", "recommendation").asPublic();
    public static final Field ORG_ACCOUNT = Field.reference("org-account", "org-account").asPublic();
    public static final Field LABEL = Field.text("label").asPublic();
    public static final Field DOCUMENT_KIND = Field.template("kind", "document-kind").asPublic();
    /** As the source says: "slides 5 – 13". */
    public static final Field LOCATOR = Field.text("locator").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field FILE = Field.fileHash("file").asPublic();
    public static final Field DOCUMENT = Field.reference("document", "document").asPublic();
    public static final Field RECEIVED = Field.date("received").asPublic();
    /** "provided to RT in March 2017". */
    public static final Field RECEIVED_RAW = Field.text("received-raw").asPublic();
    public static final Field ACCESSED = Field.date("accessed").asPublic();
    public static final Field NOTE = Field.markdown("note");
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("evidence",
            RECOMMENDATION, ORG_ACCOUNT, LABEL, DOCUMENT_KIND, LOCATOR, LINK, FILE, DOCUMENT, RECEIVED, RECEIVED_RAW,
            ACCESSED, NOTE, POSITION);

    private Evidence() { }

    /** The id of the first piece of that label; {@code recommendation} is a key. */
    public static String id(String recommendation, String label) {
        return KIND.id(recommendation + "/" + Slug.of(label));
    }

    /** The id of a piece of that label, counted from 1; {@code recommendation} is a key. */
    public static String id(String recommendation, String label, int ordinal) {
        return ordinal == 1 ? id(recommendation, label) : id(recommendation, label) + "-" + ordinal;
    }
}
