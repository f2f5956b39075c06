package org.plenary.document;

import java.util.Locale;

/** The language of a text, as formats ask for it. */
final class LanguageTag {

    private static final String UNKNOWN = "und";

    private LanguageTag() { }

    /** The tag in its usual form (BCP 47); English for what is none, since every format wants one. */
    static String of(String tag) {
        String usual = Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
        return usual.equals(UNKNOWN) ? "en" : usual;
    }
}
