package org.plenary.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText.NotReadable;

/**
 * Holds a bundle's changes against its own account of them (SYNC §3): every run of changes starts where it may and ends exactly where
 * {@code have} and {@code beyond} say, and nothing they name is missing. So nobody can take out a writer, or the end of one, unseen.
 */
final class Runs {

    /** Where a run starts, which decides where its end must be listed. */
    private enum Start {
        /** At change 1, or right after what the recipients have: gap-free. */
        WHOLE,
        /** After a change that is neither in the file nor among those the recipients have: stranded. */
        STRANDED,
        /** Beside a branch that the recipients have: only the sender could tell. */
        EITHER
    }

    private record End(String writer, Have.Tip tip) {
        static End of(Change change) {
            return new End(change.writer(), new Have.Tip(change.seq(), change.hash()));
        }
    }

    /** A change of the file, as far as it is known whether another goes on from it. */
    private static final class Link {
        private final Change change;
        private final Start start;
        private boolean continued;

        Link(Change change, Start start) {
            this.change = change;
            this.start = start;
        }
    }

    private final Have since;
    /** Ends that the recipients have and that the file has not gone on from. */
    private final Set<End> unmoved;
    /** Listed ends that were not met yet. */
    private final Set<End> tips;
    private final Set<End> beyond;
    /** The changes with the last two numbers of the writer at hand: more than one of a number where it forks. */
    private List<Link> before = List.of();
    private List<Link> level = List.of();

    private Runs(Have since, Have have) {
        this.since = since;
        this.unmoved = ends(since.tips());
        this.tips = ends(have.tips());
        this.beyond = ends(have.beyond());
    }

    /** @param changes by {@link Have#ORDER} */
    static void check(Have since, Have have, List<Change> changes) throws NotReadable {
        var runs = new Runs(since, have);
        for (Change change : changes) {
            runs.add(change);
        }
        runs.finish();
    }

    private void add(Change change) throws NotReadable {
        if (!isOnLevel(change, 0)) {
            leave(before);
            before = level;
            if (!isOnLevel(change, 1)) {
                leave(before);
                before = List.of();
            }
            level = new ArrayList<>(1);
        }
        Link parent = parent(change);
        if (parent != null) {
            parent.continued = true;
        }
        level.add(new Link(change, parent != null ? parent.start : start(change)));
    }

    private boolean isOnLevel(Change change, int above) {
        return !level.isEmpty() && level.getFirst().change.seq() + above == change.seq()
                && level.getFirst().change.writer().equals(change.writer());
    }

    private Link parent(Change change) {
        for (Link link : before) {
            if (link.change.hash().equals(change.previous())) {
                return link;
            }
        }
        return null;
    }

    private Start start(Change change) {
        Start start = change.seq() == 1 ? Start.WHOLE : Start.STRANDED;
        for (Have.Tip tip : since.tips().getOrDefault(change.writer(), List.of())) {
            if (tip.seq() == change.seq() - 1 && tip.hash().equals(change.previous())) {
                unmoved.remove(new End(change.writer(), tip));
                return Start.WHOLE;
            }
            if (tip.seq() >= change.seq() && start == Start.STRANDED) {
                start = Start.EITHER;
            }
        }
        return start;
    }

    private void leave(List<Link> links) throws NotReadable {
        for (Link link : links) {
            if (link.continued) {
                continue;
            }
            End end = End.of(link.change);
            unmoved.remove(end);
            boolean listed = link.start != Start.STRANDED && tips.remove(end) || link.start != Start.WHOLE && beyond.remove(end);
            if (!listed) {
                throw new NotReadable("Change " + link.change.seq() + " of writer " + link.change.writer()
                        + " is the last of its line in this file, but the file's own list of what it holds does not say so.");
            }
        }
    }

    private void finish() throws NotReadable {
        leave(before);
        leave(level);
        tips.removeAll(unmoved);
        for (Set<End> left : List.of(tips, beyond)) {
            for (End end : left) {
                throw new NotReadable("This file says that it holds the changes of writer " + end.writer() + " up to change "
                        + end.tip().seq() + ", but they do not stand in it.");
            }
        }
    }

    private static Set<End> ends(SortedMap<String, List<Have.Tip>> listed) {
        Set<End> ends = new HashSet<>();
        listed.forEach((writer, tips) -> tips.forEach(tip -> ends.add(new End(writer, tip))));
        return ends;
    }
}
