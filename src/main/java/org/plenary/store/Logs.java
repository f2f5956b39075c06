package org.plenary.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Ownership;
import org.plenary.domain.exchange.Scope;

/** The shared and the own log that a set of changes amounts to. */
final class Logs {

    private final ChangeLog shared;
    private final ChangeLog own;

    private Logs(ChangeLog shared, ChangeLog own) {
        this.shared = shared;
        this.own = own;
    }

    static Logs of(Collection<Change> changes) {
        var logs = new Logs(new ChangeLog(), new ChangeLog());
        Ownership ownership = Ownership.among(changes);
        changes.forEach(change -> logs.of(ownership.isOwn(change) ? Scope.OWN : Scope.SHARED).add(change));
        return logs;
    }

    /** Other logs, with more changes; these stay as they are. */
    Logs with(Collection<Change> more) {
        return with(more, new ChangeLog());
    }

    /**
     * The same.
     *
     * @param more each once, and none that is here
     * @param offered is taken for the shared log when it has the same changes: then all it tells is the same
     */
    Logs with(Collection<Change> more, ChangeLog offered) {
        // every writer that ever said that it is own has that change in the own log
        Set<String> ownWriters = own.changes().stream().map(Change::writer).collect(Collectors.toSet());
        if (more.stream().anyMatch(change -> ownWriters.contains(change.writer()) || Ownership.statesOwn(change))) {
            List<Change> all = all();
            all.addAll(more);
            return of(all); // also some that are here may turn out to be own
        }
        if (offered.size() == shared.size() + more.size() && hasAll(offered, shared.changes()) && hasAll(offered, more)) {
            return new Logs(offered, own.copy());
        }
        var logs = new Logs(shared.copy(), own.copy());
        more.forEach(logs.shared::add);
        return logs;
    }

    private static boolean hasAll(ChangeLog log, Collection<Change> changes) {
        return changes.stream().allMatch(change -> log.contains(change.hash()));
    }

    ChangeLog of(Scope scope) {
        return scope == Scope.OWN ? own : shared;
    }

    boolean contains(Hash hash) {
        return shared.contains(hash) || own.contains(hash);
    }

    /** A list of the caller's own. */
    List<Change> all() {
        var all = new ArrayList<Change>(shared.size() + own.size());
        all.addAll(shared.changes());
        all.addAll(own.changes());
        return all;
    }
}
