package org.plenary.feature;

import org.plenary.domain.minutes.TextTree;

/** Reads texts that a {@link DocumentWriter} of the same format wrote. */
public interface DocumentReader {

    /** The format, as its writer calls it: {@code markdown}. */
    String format();

    /**
     * The text. What the writer never writes is read as plain words: nothing is refused, and nothing left out.
     *
     * @param language BCP 47; the format does not hold it
     * @param title for a text without a heading of the first level
     */
    TextTree read(String language, String title, String text);
}
