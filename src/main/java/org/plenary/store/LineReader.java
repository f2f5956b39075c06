package org.plenary.store;

import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.JsonText;

/** Reads one line of the journal. Safe for several threads. Stated here, implemented where JSON is read. */
@FunctionalInterface
public interface LineReader {

    /**
     * The change that a line holds.
     *
     * @param line in UTF-8, without the line feed
     * @throws JsonText.NotReadable when it holds none that others could take, or is not the canonical form
     */
    Change read(byte[] line) throws JsonText.NotReadable;
}
