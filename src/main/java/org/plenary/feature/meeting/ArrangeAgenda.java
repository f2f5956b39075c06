package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.AgendaTree.Spot;

/**
 * Adds, moves, nests, repeats and deletes the items of an agenda; each deed is one change. Where there is nothing to do, because an item
 * is at the end already or somebody deleted it meanwhile, nothing is saved and the dot is empty.
 */
public final class ArrangeAgenda {

    /** Three levels are as much as an agenda's numbers can say: 1, a, i (DOMAIN §3.1). */
    public static final int LEVELS = 3;

    private static final int ID_LENGTH = 10;
    /** What happened to an item in its meeting, or says where it stands: a repetition starts without it. */
    private static final Set<String> NOT_REPEATED = Set.of(AgendaItem.PARENT.name(), AgendaItem.POSITION.name(), AgendaItem.STATE.name(),
            AgendaItem.STARTED.name(), AgendaItem.ENDED.name(), AgendaItem.OUTCOME.name(), AgendaItem.CARRIED_FROM.name());

    private final LocalCopy copy;
    private final RandomGenerator random;
    private final PutItem put;

    /** @param random mints ids and the jitter of positions */
    public ArrangeAgenda(LocalCopy copy, RandomGenerator random) {
        this.copy = copy;
        this.random = random;
        this.put = new PutItem(random);
    }

    /**
     * An item that a deed brought in.
     *
     * @param id the item
     * @param dot the change; empty when the one it was to follow is gone
     */
    public record Added(String id, Optional<Dot> dot) { }

    /** Adds an item without a title after another one at its level, or last at the top level. */
    public Outcome<Added> add(String meeting, Optional<String> after) {
        String id = AgendaItem.KIND.id(Writer.mint(random, ID_LENGTH));
        return copy.save(view -> {
            AgendaTree tree = AgendaTree.of(view, meeting);
            Place place = after.flatMap(tree::find).filter(spot -> !spot.isLost()).map(Spot::next).orElseGet(tree::last);
            var edits = new ArrayList<Edit>();
            edits.add(view.set(id, AgendaItem.MEETING, JsonValue.of(meeting)));
            edits.add(view.set(id, AgendaItem.TITLE, JsonValue.of("")));
            edits.add(view.set(id, AgendaItem.ITEM_KIND, JsonValue.of("discussion")));
            edits.addAll(put.edits(view, id, place));
            return edits;
        }).then(dot -> Outcome.done(new Added(id, dot)));
    }

    /** Moves an item, with those below it, one place up among its siblings. */
    public Outcome<Optional<Dot>> moveUp(String meeting, String item) {
        return arrange(meeting, item, (tree, spot) -> spot.moved(-1));
    }

    /** Moves an item, with those below it, one place down among its siblings. */
    public Outcome<Optional<Dot>> moveDown(String meeting, String item) {
        return arrange(meeting, item, (tree, spot) -> spot.moved(1));
    }

    /** Hangs an item below the one before it, as its last; refused below the third level. */
    public Outcome<Optional<Dot>> indent(String meeting, String item) {
        boolean tooDeep = copy.read(view -> {
            AgendaTree tree = AgendaTree.of(view, meeting);
            return tree.find(item).filter(spot -> spot.index() > 0 && !fitsOneDeeper(tree, spot)).isPresent();
        });
        return tooDeep ? Outcome.refused("An agenda has three levels: 1, a, i. Nothing was changed.")
                : arrange(meeting, item, (tree, spot) -> spot.index() == 0 || !fitsOneDeeper(tree, spot) ? Optional.empty()
                        : Optional.of(tree.lastBelow(spot.row().get(spot.index() - 1))));
    }

    /** Brings an item up a level, right after the one it hung below. */
    public Outcome<Optional<Dot>> outdent(String meeting, String item) {
        return arrange(meeting, item, (tree, spot) -> tree.find(spot.parent()).filter(parent -> !parent.isLost()).map(Spot::next));
    }

    /** Takes an item out of Recovered and puts it last at the top level. */
    public Outcome<Optional<Dot>> takeBack(String meeting, String item) {
        return copy.save(view -> {
            AgendaTree tree = AgendaTree.of(view, meeting);
            return tree.find(item).filter(Spot::isLost).map(spot -> put.edits(view, item, tree.last())).orElse(List.of());
        });
    }

    /** Repeats an item right after itself, without those below it and without what came of it. */
    public Outcome<Added> duplicate(String meeting, String item) {
        String id = AgendaItem.KIND.id(Writer.mint(random, ID_LENGTH));
        return copy.save(view -> {
            Optional<Place> place = AgendaTree.of(view, meeting).find(item).filter(spot -> !spot.isLost()).map(Spot::next);
            Optional<Thing> original = view.find(item);
            if (place.isEmpty() || original.isEmpty()) {
                return List.of();
            }
            var edits = new ArrayList<>(put.edits(view, id, place.get()));
            for (Register register : original.get().registers()) {
                JsonValue value = register.latest().value();
                if (!NOT_REPEATED.contains(register.field()) && !value.isNull()
                        && view.kinds().scope(item, register.field()) == Scope.SHARED) {
                    edits.add(Edit.first(id, register.field(), value));
                }
            }
            return edits;
        }).then(dot -> Outcome.done(new Added(id, dot)));
    }

    /** Deletes an item and all below it, in one change that {@code UndoChange} can put back. */
    public Outcome<Optional<Dot>> delete(String meeting, String item) {
        return copy.save(view -> AgendaTree.of(view, meeting).branch(item).stream().map(spot -> view.delete(spot.id())).toList());
    }

    /** Items under Recovered have no order that anybody made: there is nothing to arrange before they are taken back. */
    private Outcome<Optional<Dot>> arrange(String meeting, String item, BiFunction<AgendaTree, Spot, Optional<Place>> move) {
        return copy.save(view -> {
            AgendaTree tree = AgendaTree.of(view, meeting);
            return tree.find(item).filter(spot -> !spot.isLost()).flatMap(spot -> move.apply(tree, spot))
                    .map(place -> put.edits(view, item, place)).orElse(List.of());
        });
    }

    private static boolean fitsOneDeeper(AgendaTree tree, Spot spot) {
        return spot.depth() + tree.levels(spot) < LEVELS;
    }
}
