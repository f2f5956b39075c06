package org.plenary.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText;

/** What can be said against a journal as it was read: lines, chains, forks, signatures. Each problem is one sentence. */
final class JournalProof {

    private final StoreParts parts;

    JournalProof(StoreParts parts) {
        this.parts = parts;
    }

    List<String> problems(List<Segment> segments, ChangeLog shared) {
        var problems = new ArrayList<String>();
        segments.forEach(segment -> problems.addAll(segment.problems()));
        segments.forEach(segment -> segment.changes().stream().filter(change -> !isCanonical(change)).forEach(change ->
                problems.add(name(change) + " is not written as the format wants it; it is kept as it is.")));
        problems.addAll(brokenChains(segments));
        shared.forks().stream().map(fork -> "Writer " + fork.writer() + " gave the number " + fork.seq()
                + " twice; both changes are kept.").sorted().forEach(problems::add);
        segments.forEach(segment -> problems.addAll(badSignatures(segment)));
        return problems;
    }

    private boolean isCanonical(Change change) {
        try {
            return parts.json().read(change.line()).canonical().equals(change.line());
        } catch (JsonText.NotReadable e) {
            return false;
        }
    }

    private static List<String> brokenChains(List<Segment> segments) {
        Map<Hash, Change> all = new HashMap<>();
        segments.forEach(segment -> segment.changes().forEach(change -> all.put(change.hash(), change)));
        return all.values().stream().filter(change -> {
            Change previous = all.get(change.previous());
            return previous != null && (!previous.writer().equals(change.writer()) || previous.seq() != change.seq() - 1);
        }).map(change -> name(change) + " names a change before it that is not the one before it; it waits.").sorted().toList();
    }

    private List<String> badSignatures(Segment segment) {
        return segment.origin().map(SegmentHeader.Origin::signatures).orElse(List.of()).stream()
                .filter(signature -> !parts.signatures().test(segment.header().orElseThrow().review(), signature))
                .map(signature -> "A signature that came with " + String.join(", ", segment.origin().orElseThrow().files())
                        + " does not hold; the changes are kept, but it proves nothing.").toList();
    }

    private static String name(Change change) {
        return "Change " + change.seq() + " of writer " + change.writer() + " (" + change.by() + ")";
    }
}
