package org.plenary.store;

import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.JsonText;

/** Reads one line of the journal. Safe for several threads. Stated here, implemented where JSON is read. */
@FunctionalInterface
public interface LineReader {

    /**
     * The change that a line holds.
     *
     * @throws JsonText.NotReadable when it holds none that others could take, or is not the canonical form
     */
    Change read(String line) throws JsonText.NotReadable;
}
