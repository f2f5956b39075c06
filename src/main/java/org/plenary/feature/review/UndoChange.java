package org.plenary.feature.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.PutBack;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Undoes one change by an ordinary change, as far as nobody has edited the same fields since (SYNC §2 "Put back"). */
public final class UndoChange {

    private final LocalCopy copy;

    /** @param copy where the change was made */
    public UndoChange(LocalCopy copy) {
        this.copy = copy;
    }

    /** Undoes a change; the dot names the undoing, so that undoing it again is redoing. Empty when nothing was left to undo. */
    public Outcome<Optional<Dot>> undo(Dot change) {
        return copy.save(view -> {
            for (Scope scope : Scope.values()) {
                ChangeLog log = view.log(scope);
                Optional<Change> found = log.applied(change);
                if (found.isPresent()) {
                    return PutBack.of(log, Set.of(found.get().hash())).edits();
                }
            }
            return List.of();
        });
    }
}
