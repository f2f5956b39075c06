package org.plenary.feature.exchange;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Adoption;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Takes over what a waiting change says without waiting any longer, by an ordinary change that names nothing missing (SYNC §2). */
public final class AdoptWaiting {

    private final LocalCopy copy;

    /** @param copy where the change waits */
    public AdoptWaiting(LocalCopy copy) {
        this.copy = copy;
    }

    /** Takes it as it stands; the waiting change goes on waiting, and when it joins later, equal values count as one. */
    public Outcome<Dot> take(Dot waiting) {
        return copy.save(view -> find(view, waiting).map(change -> edits(change, view)).orElse(List.of()))
                .then(dot -> dot.map(Outcome::done).orElseGet(() -> Outcome.refused(
                        "What this change says stands here already, or it waits no longer. Nothing was changed.")));
    }

    /** The edits that adopting writes: what is here already, a writer's word about itself and what is nobody else's are left out. */
    static List<Edit> edits(Change waiting, View view) {
        return Adoption.of(waiting, view.log(Scope.SHARED)).stream()
                .filter(edit -> !EntityId.kind(edit.entity()).equals(WriterStatement.KIND.name()))
                .filter(edit -> view.kinds().scope(edit.entity(), edit.field()) == Scope.SHARED)
                .filter(edit -> !stands(edit, view)).toList();
    }

    private static boolean stands(Edit edit, View view) {
        return view.log(Scope.SHARED).entity(edit.entity()).flatMap(entity -> entity.register(edit.field()))
                .filter(register -> register.heads().stream().anyMatch(head -> head.value().equals(edit.value()))).isPresent();
    }

    private static Optional<Change> find(View view, Dot waiting) {
        return view.log(Scope.SHARED).pending().stream().filter(change -> change.dot().equals(waiting)).findFirst();
    }
}
