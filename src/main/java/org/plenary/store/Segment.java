package org.plenary.store;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Change;

/**
 * A segment as it was read.
 *
 * @param facts its name and size
 * @param header empty when the first line is none
 * @param changes in the order of its lines
 * @param problems each one sentence; an unfinished last line is none, for nobody was told that it was saved
 */
record Segment(SegmentFacts facts, Optional<SegmentHeader> header, List<Change> changes, List<String> problems) {

    String name() {
        return facts.name();
    }

    boolean isNewer() {
        return header.isPresent() && header.get().version() > SegmentHeader.VERSION;
    }

    boolean isWrittenHere() {
        return header.isPresent() && header.get().kind().isWrittenHere();
    }

    Optional<SegmentHeader.Origin> origin() {
        return header.flatMap(SegmentHeader::origin);
    }
}
