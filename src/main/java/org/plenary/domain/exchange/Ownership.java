package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which changes of a set are own: those whose chain begins with a change 1 that says so. It follows the chain, not the writer's id:
 * a forged second change 1 cannot turn what a team shares into something that nobody sees (I18, I19).
 */
public final class Ownership {

    private final Set<String> writers = new HashSet<>();
    private final Map<Hash, Change> chains = new HashMap<>();
    private final Map<Hash, Boolean> known = new HashMap<>();

    private Ownership(Collection<Change> changes) {
        changes.stream().filter(Ownership::statesOwn).forEach(change -> writers.add(change.writer()));
        if (!writers.isEmpty()) {
            changes.stream().filter(change -> writers.contains(change.writer())).forEach(c -> chains.put(c.hash(), c));
        }
    }

    /** Judges these changes, all that there are. */
    public static Ownership among(Collection<Change> changes) {
        return new Ownership(changes);
    }

    /** Where the chain's beginning is missing, and any beginning of that writer says own, it is own: nothing private leaks. */
    public boolean isOwn(Change change) {
        if (!writers.contains(change.writer())) {
            return false;
        }
        List<Hash> path = new ArrayList<>();
        Change at = change;
        while (at != null && at.seq() > 1 && !known.containsKey(at.hash())) {
            path.add(at.hash());
            at = chains.get(at.previous());
        }
        boolean own = at == null || (known.containsKey(at.hash()) ? known.get(at.hash()) : statesOwn(at));
        path.forEach(hash -> known.put(hash, own));
        return own;
    }

    /** True for a change 1 that says that its writer's changes are for one person alone. */
    public static boolean statesOwn(Change change) {
        return change.seq() == 1 && WriterStatement.in(change).filter(s -> s.scope() == Scope.OWN).isPresent();
    }
}
