package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Adds, moves, nests, repeats and deletes the items of an agenda; each deed is one change. */
public final class ArrangeAgenda {

    /** Three levels are as much as an agenda's numbers can say: 1, a, i (DOMAIN §3.1). */
    public static final int LEVELS = 3;

    private static final int ID_LENGTH = 10;

    private final LocalCopy copy;
    private final RandomGenerator random;

    /** @param random mints ids and the jitter of positions */
    public ArrangeAgenda(LocalCopy copy, RandomGenerator random) {
        this.copy = copy;
        this.random = random;
    }

    /** Adds an item after another one at its level, or last at the top level; gives its id. */
    public Outcome<String> add(String meeting, Optional<String> after, String title) {
        String id = AgendaItem.KIND.id(Writer.mint(random, ID_LENGTH));
        return copy.save(view -> {
            Place place = after.flatMap(item -> Place.of(ReadAgenda.outline(view, meeting), item)).map(Place::next)
                    .orElseGet(() -> Place.last(ReadAgenda.outline(view, meeting)));
            var edits = new ArrayList<Edit>();
            edits.add(view.set(id, AgendaItem.MEETING, JsonValue.of(meeting)));
            edits.add(view.set(id, AgendaItem.TITLE, JsonValue.of(title)));
            edits.add(view.set(id, AgendaItem.ITEM_KIND, JsonValue.of("discussion")));
            edits.addAll(put(view, id, place));
            return edits;
        }).then(dot -> Outcome.done(id));
    }

    /** Moves an item, with those below it, one place up among its siblings; nothing happens at the top. */
    public Outcome<Optional<Dot>> moveUp(String meeting, String item) {
        return arrange(meeting, item, place -> place.index() == 0 ? Optional.empty()
                : Optional.of(new Place(place.parent(), place.siblings(), place.index() - 1)));
    }

    /** Moves an item, with those below it, one place down among its siblings; nothing happens at the bottom. */
    public Outcome<Optional<Dot>> moveDown(String meeting, String item) {
        return arrange(meeting, item, place -> place.index() == place.siblings().size() ? Optional.empty()
                : Optional.of(new Place(place.parent(), place.siblings(), place.index() + 1)));
    }

    /** Hangs an item below the one before it, as its last; refused below the third level. */
    public Outcome<Optional<Dot>> indent(String meeting, String item) {
        Outline outline = copy.read(view -> ReadAgenda.outline(view, meeting));
        if (Place.depth(outline, item) + Place.height(outline, item) >= LEVELS) {
            return Outcome.refused("An agenda has three levels: 1, a, i. Nothing was changed.");
        }
        return arrange(meeting, item, place -> place.index() == 0 ? Optional.empty()
                : Optional.of(Place.lastBelow(place.siblings().get(place.index() - 1))));
    }

    /** Brings an item up a level, right after the one it hung below. */
    public Outcome<Optional<Dot>> outdent(String meeting, String item) {
        return copy.save(view -> {
            Outline outline = ReadAgenda.outline(view, meeting);
            Optional<Place> target = Place.of(outline, item).filter(place -> !place.parent().isEmpty())
                    .flatMap(place -> Place.of(outline, place.parent())).map(Place::next);
            return target.map(place -> put(view, item, place)).orElse(List.of());
        });
    }

    /** Repeats an item right after itself, without those below it; gives the new one's id. */
    public Outcome<String> duplicate(String meeting, String item) {
        String id = AgendaItem.KIND.id(Writer.mint(random, ID_LENGTH));
        return copy.save(view -> {
            Optional<Place> place = Place.of(ReadAgenda.outline(view, meeting), item).map(Place::next);
            Optional<Thing> original = view.find(item);
            if (place.isEmpty() || original.isEmpty()) {
                return List.of();
            }
            var edits = new ArrayList<>(put(view, id, place.get()));
            for (Register register : original.get().registers()) {
                boolean placed = edits.stream().anyMatch(edit -> edit.field().equals(register.field()));
                if (!placed && view.kinds().scope(item, register.field()) == Scope.SHARED) {
                    edits.add(Edit.first(id, register.field(), register.latest().value()));
                }
            }
            return edits;
        }).then(dot -> Outcome.done(id));
    }

    /** Deletes an item and all below it, in one change that {@code UndoChange} can put back. */
    public Outcome<Optional<Dot>> delete(String meeting, String item) {
        return copy.save(view -> Place.branch(ReadAgenda.outline(view, meeting), item).stream()
                .flatMap(branch -> Place.all(branch).stream()).map(view::delete).toList());
    }

    private Outcome<Optional<Dot>> arrange(String meeting, String item, Function<Place, Optional<Place>> move) {
        return copy.save(view -> Place.of(ReadAgenda.outline(view, meeting), item).flatMap(move)
                .map(place -> put(view, item, place)).orElse(List.of()));
    }

    private List<Edit> put(View view, String item, Place place) {
        var edits = new ArrayList<Edit>();
        String before = view.find(item).map(thing -> thing.textOrEmpty(AgendaItem.PARENT)).orElse("");
        if (!before.equals(place.parent())) {
            edits.add(view.set(item, AgendaItem.PARENT, place.parent().isEmpty() ? JsonValue.NULL : JsonValue.of(place.parent())));
        }
        List<Position.Placed> siblings = place.siblings().stream().filter(branch -> !branch.id().equals(item))
                .map(branch -> new Position.Placed(branch.id(), view.find(branch.id()).orElseThrow().textOrEmpty(AgendaItem.POSITION)))
                .toList();
        Position.place(siblings, Math.min(place.index(), siblings.size()), item, random)
                .forEach((id, position) -> edits.add(view.set(id, AgendaItem.POSITION, JsonValue.of(position))));
        return edits;
    }
}
