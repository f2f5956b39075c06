package org.plenary.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.ViewHash;
import org.plenary.domain.review.AttachedFile;
import org.plenary.feature.LocalCopy;

/** Proves journal, memory and index against each other. Where the folder is open for writing, what can be mended is mended. */
final class Checks {

    private final Journal journal;
    private final Contents contents;
    private final StoreParts parts;
    private final AttachmentProof attachments;

    Checks(Journal journal, Contents contents, StoreParts parts, AttachmentProof attachments) {
        this.attachments = attachments;
        this.journal = journal;
        this.contents = contents;
        this.parts = parts;
    }

    /** Reads the journal again and says what is wrong with it. */
    LocalCopy.Proof prove(Optional<OpenFolder> mend) {
        var problems = new ArrayList<String>();
        try {
            List<Segment> segments = journal.replay();
            if (mend.isPresent() && takeUpDifference(segments, mend.get(), problems)) {
                segments = journal.replay();
            }
            Logs again = logs(segments);
            problems.addAll(new JournalProof(parts).problems(segments, again.of(Scope.SHARED)));
            if (mend.isPresent()) {
                mendView(again, problems);
                mendIndex(segments, mend.get().index(), problems);
            }
        } catch (IOException e) {
            problems.add("The journal cannot be read: " + Faults.inWords(e) + ". What is shown is what was read at the start.");
        }
        problems.addAll(attachments.problems(contents.read(AttachedFile::in), contents.headsHere().keySet()));
        return proof(problems);
    }

    private LocalCopy.Proof proof(List<String> problems) {
        return contents.read(view -> {
            ChangeLog shared = view.log(Scope.SHARED);
            int writers = (int) shared.changes().stream().map(Change::writer).distinct().count();
            return new LocalCopy.Proof(shared.size(), shared.applied().size(), shared.pending().size(), writers,
                    ViewHash.of(shared), List.copyOf(problems));
        });
    }

    /** Writes to the journal what only memory has, and takes into memory what only the journal has. True when the journal grew. */
    private boolean takeUpDifference(List<Segment> segments, OpenFolder store, List<String> problems) throws IOException {
        Logs memory = contents.logs();
        Set<Hash> onDisk = hashes(segments);
        List<Change> lost = memory.all().stream().filter(change -> !onDisk.contains(change.hash())).toList();
        List<Change> found = segments.stream().flatMap(s -> s.changes().stream()).filter(c -> !memory.contains(c.hash())).toList();
        Optional<String> review = contents.review();
        if (!found.isEmpty() && review.isPresent()) {
            contents.swap(review.get(), memory.with(found), found);
            problems.add("Changes in the journal that were not shown, because writing them had been reported as failed: "
                    + found.size() + "; they are shown now.");
        }
        if (lost.isEmpty() || review.isEmpty()) {
            return false;
        }
        journal.create(store.parts().newSegmentName(SegmentKind.RECOVERY),
                SegmentHeader.sealed(SegmentKind.RECOVERY, review.get(), lost), lost);
        problems.add("Changes that were missing from the journal: " + lost.size() + "; they were written to it again, nothing is lost.");
        return true;
    }

    /** Only a fault of the program can make the two differ; what people see must follow from the journal. */
    private void mendView(Logs again, List<String> problems) {
        Hash shown = contents.read(view -> ViewHash.of(view.log(Scope.SHARED)));
        if (!shown.equals(ViewHash.of(again.of(Scope.SHARED))) && contents.review().isPresent()) {
            contents.swap(contents.review().get(), again, again.all());
            problems.add("What was shown did not follow from the journal; it does now.");
        }
    }

    private void mendIndex(List<Segment> segments, Index index, List<String> problems) {
        if (index.agrees(contents.review(), segments) && index.proves(hashes(segments))) {
            return;
        }
        index.rebuild(contents.review(), segments);
        problems.add(index.isPresent() ? "The index did not agree with the journal; it was built again from it, nothing is lost."
                : "The index cannot be written; the journal holds everything, and the next start tries again.");
    }

    private static Logs logs(List<Segment> segments) {
        var seen = new HashSet<Hash>();
        return Logs.of(segments.stream().flatMap(s -> s.changes().stream()).filter(c -> seen.add(c.hash())).toList());
    }

    static Set<Hash> hashes(List<Segment> segments) {
        return segments.stream().flatMap(s -> s.changes().stream()).map(Change::hash).collect(Collectors.toSet());
    }
}
