package org.plenary.store;

import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;

/**
 * What the journal and the index must agree on about a segment.
 *
 * @param name the file's name without its ending
 * @param bytes up to the end of its last whole line
 * @param changes how many lines hold one
 * @param last the hash of the last of them, {@link Hash#NONE} when there is none
 */
record SegmentFacts(String name, long bytes, int changes, Hash last) {

    /** The facts after one more change was appended. */
    SegmentFacts with(Change change, int itsBytes) {
        return new SegmentFacts(name, bytes + itsBytes, changes + 1, change.hash());
    }
}
