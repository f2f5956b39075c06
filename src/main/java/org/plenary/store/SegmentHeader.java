package org.plenary.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;

/**
 * The first line of a segment.
 *
 * @param version the form of the segment; one that is greater than {@link #VERSION} belongs to a newer program
 * @param kind what it came from
 * @param review the review's id
 * @param seal what it holds, when it was written once
 * @param origin the receipt, for an import
 */
record SegmentHeader(int version, SegmentKind kind, String review, Optional<Seal> seal, Optional<Origin> origin) {

    /** The version this program reads and writes. */
    static final int VERSION = 1;

    /**
     * Shows that nothing was lost from a segment that was written once.
     *
     * @param count how many changes it holds
     * @param hash the hash of their hashes, one below the other
     */
    record Seal(int count, Hash hash) {

        static Seal of(List<Change> changes) {
            return new Seal(changes.size(), Hash.of(changes.stream().map(c -> c.hash().text()).collect(Collectors.joining("\n"))));
        }
    }

    /**
     * Where an import came from.
     *
     * @param at when it was taken in, by this computer's clock
     * @param files the names of its files
     * @param from who made them, slugs
     * @param leftOut how many changes were somebody else's own ones and not taken
     * @param signatures those that came along and said more than the ones here
     */
    record Origin(Instant at, List<String> files, List<String> from, int leftOut, List<Bundle.Signature> signatures) { }

    static SegmentHeader writer(String review) {
        return new SegmentHeader(VERSION, SegmentKind.WRITER, review, Optional.empty(), Optional.empty());
    }

    static SegmentHeader sealed(SegmentKind kind, String review, List<Change> changes) {
        return new SegmentHeader(VERSION, kind, review, Optional.of(Seal.of(changes)), Optional.empty());
    }

    static SegmentHeader imported(String review, List<Change> changes, Origin origin) {
        return new SegmentHeader(VERSION, SegmentKind.IMPORT, review, Optional.of(Seal.of(changes)), Optional.of(origin));
    }
}
