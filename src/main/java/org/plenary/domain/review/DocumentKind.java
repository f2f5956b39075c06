package org.plenary.domain.review;

import org.plenary.domain.exchange.Kind;

/**
 * A sort of document or evidence, in the team's own words (S4:75-79).
 *
 * <p>Natural key: the slug of its first label.
 */
public final class DocumentKind {

    /** The declaration. */
    public static final Kind KIND = Template.kind("document-kind");

    private DocumentKind() { }

    /** The id of the kind of document with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
