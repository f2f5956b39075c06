package org.plenary.feature.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.PutBack;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Review;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.LocalCopy.Receipt;
import org.plenary.feature.Outcome;

/**
 * Applies a preview and then writes back, as one ordinary change, what a person marked in it (SYNC §2 "Put back"). It settles no
 * conflict: a register that has several versions after the import stays as it is.
 */
public final class PutBackMine {

    private final LocalCopy copy;

    /** @param copy where the import goes */
    public PutBackMine(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * What came of it.
     *
     * @param receipt the import's
     * @param back how many values were put back
     * @param left what was marked and could not be put back: for the person to look at
     * @param problem why nothing was put back although the import stands; empty when nothing is wrong
     */
    public record Applied(Receipt receipt, int back, List<UndoPlan.Item> left, String problem) { }

    private record Plan(List<Edit> edits, List<UndoPlan.Item> left) { }

    /**
     * Applies, and puts back what is marked. Refused only where the import is: after it nothing takes it away again.
     *
     * @param applying applies what was shown
     */
    public Outcome<Applied> apply(Set<PutBackMark> marks, Supplier<Outcome<Receipt>> applying) {
        Set<Hash> waiting = copy.read(view -> hashes(view.log(Scope.SHARED)));
        return applying.get().then(receipt -> Outcome.done(marks.isEmpty() ? new Applied(receipt, 0, List.of(), "")
                : putBack(receipt, waiting, marks)));
    }

    private Applied putBack(Receipt receipt, Set<Hash> waiting, Set<PutBackMark> marks) {
        Set<Hash> arrived = new HashSet<>(copy.broughtBy(receipt));
        arrived.addAll(waiting); // those that this import let in are shown with it
        String review = copy.review().map(Review::id).orElse("");
        Plan plan = copy.read(view -> plan(view, arrived, marks, review));
        Outcome<Optional<Dot>> saved = copy.save(view -> plan.edits());
        return switch (saved) {
            case Outcome.Done<Optional<Dot>> done -> new Applied(receipt, plan.edits().size(), plan.left(), "");
            case Outcome.Refused<Optional<Dot>>(String sentence) -> new Applied(receipt, 0, plan.left(), sentence);
        };
    }

    private static Plan plan(View view, Set<Hash> arrived, Set<PutBackMark> marks, String review) {
        PutBack all = PutBack.of(view.log(Scope.SHARED), arrived);
        var items = new UndoItems(view);
        var edits = new ArrayList<Edit>();
        var left = new ArrayList<UndoPlan.Item>();
        for (Edit edit : all.edits()) {
            if (PutBackMark.anyCovers(marks, edit.entity(), edit.field())) {
                if (isInConflict(view, edit) || UndoItems.isDeletion(edit) && edit.entity().equals(review)) {
                    left.add(items.left(edit.entity(), edit.field()));
                } else {
                    edits.add(edit);
                }
            }
        }
        for (Register register : all.left()) {
            if (PutBackMark.anyCovers(marks, register.entity(), register.field())) {
                left.add(items.left(register.entity(), register.field()));
            }
        }
        return new Plan(List.copyOf(edits), List.copyOf(left));
    }

    private static boolean isInConflict(View view, Edit edit) {
        var entity = view.log(Scope.SHARED).entity(edit.entity()).orElseThrow();
        boolean contested = entity.register(edit.field()).filter(Register::isContested).isPresent()
                && view.kinds().merge(edit.entity(), edit.field()) == MergeClass.ASK;
        return contested || edit.field().equals(Edit.DELETED) && entity.isDeletedAndEdited();
    }

    private static Set<Hash> hashes(ChangeLog log) {
        return log.pending().stream().map(Change::hash).collect(Collectors.toSet());
    }
}
