package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.HybridClock;
import org.plenary.domain.exchange.Ownership;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Takes in bundles, all or nothing (SYNC §4 steps 8 and 9). Only for one thread at a time. */
final class Imports {

    /** Journal and index hold every line, and H2 needs as much again while it writes. */
    private static final long COPIES = 4;
    private static final long ROOM_AT_LEAST = 8L << 20;

    private final OpenFolder store;
    private final HybridClock clock;

    Imports(OpenFolder store, HybridClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param offered a shared log that may be the one that comes out */
    Outcome<LocalCopy.Receipt> add(List<Bundle> bundles, List<String> files, ChangeLog offered) {
        Set<String> reviews = new TreeSet<>(bundles.stream().map(Bundle::review).toList());
        store.contents().review().ifPresent(reviews::add);
        if (reviews.size() != 1) {
            return Outcome.refused("These files belong to another review than the one in " + store.folder()
                    + ", or to several. Nothing was changed.");
        }
        Logs before = store.contents().logs();
        List<Change> fresh = fresh(bundles, before);
        List<Change> wanted = fresh.isEmpty() ? fresh
                : new OwnChanges(store.contents(), store.parts().author().get()).taken(fresh, before, bundles);
        // before the commit point: what cannot be added fails while nothing is written
        Logs next = wanted.isEmpty() ? before : before.with(wanted, offered);
        List<Bundle.Signature> signatures = newSignatures(bundles, next);
        var origin = new SegmentHeader.Origin(store.parts().clock().instant().truncatedTo(ChronoUnit.MILLIS), List.copyOf(files),
                bundles.stream().map(bundle -> bundle.made().by()).distinct().sorted().toList(),
                fresh.size() - wanted.size(), signatures);
        if (wanted.isEmpty() && signatures.isEmpty()) {
            return Outcome.done(new LocalCopy.Receipt("", origin.at(), origin.files(), origin.from(), 0));
        }
        try {
            Optional<String> noRoom = noRoom(wanted);
            return noRoom.isPresent() ? Outcome.refused(noRoom.get()) : commit(reviews.iterator().next(), origin, wanted, next);
        } catch (IOException e) {
            return Outcome.refused("The changes could not be written to " + store.folder() + ": " + Faults.inWords(e)
                    + ". Nothing was changed; try again when that is mended.");
        }
    }

    /** By time, so that hardly any has to wait for another when they are added, now or at a later start. */
    private static List<Change> fresh(List<Bundle> bundles, Logs before) {
        Set<Hash> seen = new HashSet<>();
        boolean several = bundles.size() > 1; // one bundle has no change twice
        return bundles.stream().flatMap(bundle -> bundle.changes().stream())
                .filter(change -> !before.contains(change.hash()) && (!several || seen.add(change.hash())))
                .sorted(Comparator.comparing(Change::at)).toList();
    }

    private List<Bundle.Signature> newSignatures(List<Bundle> bundles, Logs next) {
        var known = new ArrayList<Bundle.Signature>();
        store.contents().imports().forEach(segment -> known.addAll(segment.origin().orElseThrow().signatures()));
        var all = new ArrayList<>(known);
        bundles.forEach(bundle -> all.addAll(bundle.signatures()));
        List<Bundle.Signature> current = new ArrayList<>(Signatures.current(all, next.of(Scope.SHARED)));
        current.removeAll(known);
        return current;
    }

    private Optional<String> noRoom(List<Change> changes) throws IOException {
        long needed = ROOM_AT_LEAST + COPIES * changes.stream().mapToLong(change -> change.bytes().length).sum();
        long free = Files.getFileStore(store.folder()).getUsableSpace();
        boolean told = free > 0; // some network folders say 0 for "I don't know"; a write that fails is refused as well
        return !told || free >= needed ? Optional.empty()
                : Optional.of("There is not enough room in " + store.folder() + ": about " + (needed >> 20)
                        + " MB are needed and " + (free >> 20) + " MB are free. Nothing was changed.");
    }

    private Outcome<LocalCopy.Receipt> commit(String review, SegmentHeader.Origin origin, List<Change> changes, Logs next)
            throws IOException {
        SegmentHeader header = SegmentHeader.imported(review, changes, origin);
        SegmentFacts facts = store.journal().create(store.parts().newSegmentName(SegmentKind.IMPORT), header, changes);
        store.index().add(review, facts, changes);
        var segment = new Segment(facts, Optional.of(header), changes, List.of());
        store.contents().take(review, next, segment);
        changes.reversed().forEach(change -> clock.follow(change.at())); // the newest first: then the others are soon told
        return Outcome.done(receipt(segment));
    }

    static LocalCopy.Receipt receipt(Segment segment) {
        SegmentHeader.Origin origin = segment.origin().orElseThrow();
        return new LocalCopy.Receipt(segment.name(), origin.at(), origin.files(), origin.from(), segment.changes().size());
    }
}
