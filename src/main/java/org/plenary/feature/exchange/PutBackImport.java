package org.plenary.feature.exchange;

import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.PutBack;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Review;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Undoes an import for everybody, by ordinary edits; what was edited since is left for a person (SYNC §2 "Put back"). */
public final class PutBackImport {

    private final LocalCopy copy;

    /** @param copy where the import is */
    public PutBackImport(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * What undoing would write, and what it would leave; touches nothing. Refused for the import that brought the review itself: to
     * delete the review for everybody is never what somebody means by it.
     */
    public Outcome<UndoPlan> plan(LocalCopy.Receipt receipt) {
        Set<Hash> brought = copy.broughtBy(receipt);
        Optional<String> review = copy.review().map(Review::id);
        return copy.read(view -> {
            PutBack putBack = PutBack.of(view.log(Scope.SHARED), brought);
            if (putBack.edits().stream().anyMatch(edit -> UndoItems.isDeletion(edit) && review.filter(edit.entity()::equals).isPresent())) {
                return Outcome.refused("This bundle brought the review itself, so undoing it would delete the review for the whole team."
                        + " Nothing was changed.");
            }
            var items = new UndoItems(view);
            return Outcome.done(new UndoPlan(putBack, putBack.edits().stream().map(items::back).toList(),
                    putBack.left().stream().map(register -> items.left(register.entity(), register.field())).toList()));
        });
    }

    /** Undoes it exactly as it was shown: what somebody wrote meanwhile stays beside it. The dot is empty when nothing was left to do. */
    public Outcome<Optional<Dot>> undo(UndoPlan shown) {
        return copy.save(view -> shown.putBack().edits());
    }
}
