package org.plenary.feature;

import org.plenary.domain.minutes.TextTree;

/** Writes texts in one format. Equal texts give equal bytes. */
public interface DocumentWriter {

    /** What people type to choose it: small letters, {@code markdown}. */
    String format();

    /** How its files end, without the dot: {@code md}. */
    String ending();

    /** The whole file. Nothing in the text acts as markup of the format. */
    byte[] bytes(TextTree text);

    /** The characters of the text that cannot be written here, each once, as no font has them; the file shows them as U+FFFD. Mostly none. */
    default String unknown(TextTree text) {
        return "";
    }
}
