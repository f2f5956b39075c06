package org.plenary.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Scope;

/** The shared and the own log that a set of changes amounts to. */
final class Logs {

    private final ChangeLog shared = new ChangeLog();
    private final ChangeLog own = new ChangeLog();

    private Logs() { }

    static Logs of(Collection<Change> changes) {
        var logs = new Logs();
        Ownership ownership = Ownership.among(changes);
        changes.forEach(change -> logs.of(ownership.isOwn(change) ? Scope.OWN : Scope.SHARED).add(change));
        return logs;
    }

    /** Other logs, with more changes; these stay as they are. */
    Logs with(Collection<Change> more) {
        List<Change> all = all();
        all.addAll(more);
        return of(all);
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
