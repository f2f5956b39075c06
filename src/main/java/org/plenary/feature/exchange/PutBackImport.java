package org.plenary.feature.exchange;

import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.PutBack;
import org.plenary.domain.exchange.Register;
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
            if (putBack.edits().stream().anyMatch(edit -> isDeletion(edit) && review.filter(edit.entity()::equals).isPresent())) {
                return Outcome.refused("This bundle brought the review itself, so undoing it would delete the review for the whole team."
                        + " Nothing was changed.");
            }
            return Outcome.done(new UndoPlan(putBack, putBack.edits().stream().map(edit -> back(view, edit)).toList(),
                    putBack.left().stream().map(register -> left(view, register)).toList()));
        });
    }

    /** Undoes it exactly as it was shown: what somebody wrote meanwhile stays beside it. The dot is empty when nothing was left to do. */
    public Outcome<Optional<Dot>> undo(UndoPlan shown) {
        return copy.save(view -> shown.putBack().edits());
    }

    private static UndoPlan.Item back(View view, Edit edit) {
        String thing = HiddenName.of(view, edit.entity());
        if (edit.field().equals(Edit.DELETED)) {
            return new UndoPlan.Item(thing, Optional.empty(), "", "", isDeletion(edit));
        }
        JsonValue now = view.log(Scope.SHARED).entity(edit.entity()).flatMap(e -> e.register(edit.field()))
                .map(register -> register.latest().value()).orElse(JsonValue.NULL);
        var words = new ValueWords(view);
        return new UndoPlan.Item(thing, Optional.of(FieldName.of(view, edit.entity(), edit.field())),
                words.of(edit.entity(), edit.field(), now), words.of(edit.entity(), edit.field(), edit.value()), false);
    }

    private static UndoPlan.Item left(View view, Register register) {
        boolean whole = register.field().equals(Edit.DELETED);
        return new UndoPlan.Item(HiddenName.of(view, register.entity()),
                whole ? Optional.empty() : Optional.of(FieldName.of(view, register.entity(), register.field())),
                whole ? "" : new ValueWords(view).of(register.entity(), register.field(), register.latest().value()), "", false);
    }

    private static boolean isDeletion(Edit edit) {
        return edit.field().equals(Edit.DELETED) && edit.value().equals(JsonValue.TRUE);
    }
}
