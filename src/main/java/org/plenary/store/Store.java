package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.HybridClock;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Opens data folders. */
public final class Store {

    private static final String NEWER =
            "This review was last opened by a newer version of Plenary; install that version to go on. Nothing was changed.";

    private Store() { }

    /**
     * Opens a folder for writing, makes it when there is none, and finishes what an interrupted program began (SYNC §5).
     * Refused when another program has it, when it may not be written to, or when a newer version made it.
     */
    public static Outcome<LocalCopy> open(Path folder, StoreParts parts) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Outcome.refused(folder + " is a file, not a folder, so no review can be kept there. Nothing was changed.");
        }
        try {
            WholeFile.makeFolder(folder);
            Optional<InstanceLock> lock = InstanceLock.take(folder);
            return lock.isPresent() ? openLocked(folder, parts, lock.get())
                    : Outcome.refused("Plenary is open on this computer with the review in " + folder
                            + "; close its window or work there. Nothing was changed.");
        } catch (IOException e) {
            return Outcome.refused("The review in " + folder + " cannot be opened: " + Faults.inWords(e) + ". Nothing was changed.");
        }
    }

    private static Outcome<LocalCopy> openLocked(Path folder, StoreParts parts, InstanceLock lock) throws IOException {
        Optional<Index> opened = Optional.empty();
        boolean done = false;
        try {
            Journal journal = journal(folder, parts);
            List<Segment> segments = journal.replay();
            Optional<String> refusal = refusal(folder, segments);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            journal.prepare();
            new AttachmentFolder(folder, 0).clear();
            var notes = new ArrayList<String>();
            var index = new Index(folder.resolve("index"));
            opened = Optional.of(index);
            if (!index.agrees(review(segments), segments)) {
                segments = mended(journal, index, segments, parts, notes);
            } else if (index.isBloated(segments)) {
                index.rebuild(review(segments), segments);
            }
            LocalCopy copy = copy(folder, journal, index, segments, parts, notes, lock);
            done = true;
            return Outcome.done(copy);
        } finally {
            if (!done) {
                opened.ifPresent(Index::close);
                lock.close();
            }
        }
    }

    /** Saves what only the index holds, then makes the index again. */
    private static List<Segment> mended(Journal journal, Index index, List<Segment> journaled, StoreParts parts, List<String> notes)
            throws IOException {
        List<Segment> segments = journaled;
        Optional<String> review = review(segments);
        List<Change> beyond = index.changesBeyond(Checks.hashes(segments), review, parts.changes());
        Optional<String> of = review.or(index::review);
        if (!beyond.isEmpty() && of.isPresent()) {
            journal.create(parts.newSegmentName(SegmentKind.RECOVERY),
                    SegmentHeader.sealed(SegmentKind.RECOVERY, of.get(), beyond), beyond);
            notes.add("Changes that were missing from the journal: " + beyond.size() + "; they were found in the index and written to"
                    + " the journal again, nothing is lost.");
            segments = journal.replay();
        }
        index.rebuild(of, segments);
        notes.add("The index did not agree with the journal; it was built again from it, nothing is lost.");
        return segments;
    }

    private static LocalCopy copy(Path folder, Journal journal, Index index, List<Segment> segments, StoreParts parts,
            List<String> notes, InstanceLock lock) {
        var contents = new Contents(parts.kinds(), review(segments), segments);
        var store = new OpenFolder(folder, journal, index, contents, parts);
        var clock = new HybridClock(parts.clock());
        contents.logs().all().forEach(change -> clock.follow(change.at()));
        var writing = new StoredCopy.Writing(store, lock, new Saves(store, clock), new Imports(store, clock));
        return new StoredCopy(contents, checks(folder, journal, contents, parts), new SentMark(folder, parts.json()), notes,
                Optional.of(writing));
    }

    /**
     * Reads a folder that another program may have open: the journal as it is now, without index and lock. What would change
     * anything is refused. A folder that is not there reads as empty.
     */
    public static Outcome<LocalCopy> openForReading(Path folder, StoreParts parts) {
        try {
            Journal journal = journal(folder, parts);
            List<Segment> segments = journal.replay();
            Optional<String> refusal = refusal(folder, segments);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            var contents = new Contents(parts.kinds(), review(segments), segments);
            return Outcome.done(new StoredCopy(contents, checks(folder, journal, contents, parts), new SentMark(folder, parts.json()),
                    List.of(), Optional.empty()));
        } catch (IOException e) {
            return Outcome.refused("The review in " + folder + " cannot be read: " + Faults.inWords(e) + ". Nothing was changed.");
        }
    }

    private static Journal journal(Path folder, StoreParts parts) {
        return new Journal(folder.resolve("journal"), new SegmentReader(parts.changes(), parts.json()));
    }

    private static Checks checks(Path folder, Journal journal, Contents contents, StoreParts parts) {
        return new Checks(journal, contents, parts, new AttachmentProof(folder));
    }

    private static Optional<String> refusal(Path folder, List<Segment> segments) {
        if (segments.stream().anyMatch(Segment::isNewer)) {
            return Optional.of(NEWER);
        }
        var reviews = new TreeSet<String>();
        segments.forEach(segment -> segment.header().ifPresent(header -> reviews.add(header.review())));
        return reviews.size() < 2 ? Optional.empty() : Optional.of("The folder " + folder + " holds files of several reviews ("
                + String.join(", ", reviews) + "); move those that do not belong there. Nothing was changed.");
    }

    private static Optional<String> review(List<Segment> segments) {
        return segments.stream().flatMap(segment -> segment.header().stream()).map(SegmentHeader::review).findFirst();
    }
}
