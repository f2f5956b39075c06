package org.plenary.feature.exchange;

import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.PutBack;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Undoes an import for everybody, by ordinary edits; what was edited since is left for a person (SYNC §2 "Put back"). */
public final class PutBackImport {

    private final LocalCopy copy;

    /** @param copy where the import is */
    public PutBackImport(LocalCopy copy) {
        this.copy = copy;
    }

    /** What undoing would write, and what it would leave; touches nothing. */
    public PutBack preview(LocalCopy.Receipt receipt) {
        Set<Hash> brought = copy.broughtBy(receipt);
        return copy.read(view -> PutBack.of(view.log(Scope.SHARED), brought));
    }

    /** Undoes it exactly as it was shown: what somebody wrote meanwhile stays beside it. The dot is empty when nothing was left to do. */
    public Outcome<Optional<Dot>> undo(PutBack shown) {
        return copy.save(view -> shown.edits());
    }
}
