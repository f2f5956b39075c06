package org.plenary.domain.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A version vector that knows forks: how far each writer's changes are there without a gap, and which lie beyond a gap (SYNC §3).
 *
 * @param tips by writer, the last change of each gap-free branch, by (seq, hash)
 * @param beyond by writer, the last change of each run that a gap cuts off
 */
public record Have(SortedMap<String, List<Tip>> tips, SortedMap<String, List<Tip>> beyond) {

    /** Nothing at all. */
    public static final Have NOTHING = new Have(new TreeMap<>(), new TreeMap<>());

    /**
     * The end of a branch.
     *
     * @param seq its last change's number
     * @param hash its last change's hash, which stands for the whole branch before it
     */
    public record Tip(long seq, Hash hash) implements Comparable<Tip> {

        static Tip of(Change change) {
            return new Tip(change.seq(), change.hash());
        }

        @Override
        public int compareTo(Tip other) {
            int bySeq = Long.compare(seq, other.seq);
            return bySeq != 0 ? bySeq : hash.compareTo(other.hash);
        }
    }

    /** What a set of changes amounts to. */
    public static Have of(Collection<Change> changes) {
        Map<Hash, Change> all = new HashMap<>();
        changes.forEach(change -> all.put(change.hash(), change));
        Set<Hash> gapFree = gapFree(all);
        Set<Hash> continued = new HashSet<>();
        all.values().stream().filter(change -> sameWriter(change, all.get(change.previous())))
                .forEach(change -> continued.add(change.previous()));
        SortedMap<String, List<Tip>> tips = new TreeMap<>();
        SortedMap<String, List<Tip>> beyond = new TreeMap<>();
        all.values().stream().filter(change -> !continued.contains(change.hash())).sorted(ORDER).forEach(change ->
                (gapFree.contains(change.hash()) ? tips : beyond)
                        .merge(change.writer(), List.of(Tip.of(change)), Have::joined));
        return new Have(tips, beyond);
    }

    /** The order of a bundle's changes: writer, number, hash. */
    public static final Comparator<Change> ORDER =
            Comparator.comparing(Change::writer).thenComparingLong(Change::seq).thenComparing(Change::hash);

    private static Set<Hash> gapFree(Map<Hash, Change> all) {
        Set<Hash> gapFree = new HashSet<>();
        all.values().stream().sorted(ORDER).forEach(change -> {
            boolean starts = change.seq() == 1;
            boolean continues = gapFree.contains(change.previous()) && sameWriter(change, all.get(change.previous()));
            if (starts || continues) {
                gapFree.add(change.hash());
            }
        });
        return gapFree;
    }

    private static boolean sameWriter(Change change, Change previous) {
        return previous != null && previous.writer().equals(change.writer()) && previous.seq() == change.seq() - 1;
    }

    private static List<Tip> joined(List<Tip> some, List<Tip> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * The changes of a log that somebody with this vector certainly has: each gap-free branch whose end is in the log, back to its
     * start, and the ends beyond a gap, each alone, for nobody knows where its run starts. What the log does not know proves nothing.
     */
    public Set<Hash> provenIn(ChangeLog log) {
        Set<Hash> proven = new HashSet<>();
        for (Tip end : ends(tips)) {
            Optional<Change> change = log.find(end.hash());
            while (change.isPresent() && proven.add(change.get().hash())) {
                change = log.find(change.get().previous());
            }
        }
        ends(beyond).stream().map(Tip::hash).filter(log::contains).forEach(proven::add);
        return proven;
    }

    private static List<Tip> ends(SortedMap<String, List<Tip>> side) {
        return side.values().stream().flatMap(List::stream).toList();
    }
}
