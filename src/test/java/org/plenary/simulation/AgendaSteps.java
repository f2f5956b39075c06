package org.plenary.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Writer;
import org.plenary.fixture.SmallKinds;

/** Making, moving and nesting agenda items. The items are chosen by id, so that no clock has a say in what a person does. */
final class AgendaSteps {

    private final World world;

    AgendaSteps(World world) {
        this.world = world;
    }

    void create(Replica who, SplittableRandom random) {
        String id = SmallKinds.AGENDA_ITEM.id(Writer.mint(random, 6));
        Agenda before = agenda(who);
        var edits = new ArrayList<Edit>();
        edits.add(who.view.set(id, SmallKinds.TITLE, EditingSteps.text(random)));
        List<String> roots = before.below("");
        place(who, before, roots, roots.size(), id, edits, random);
        world.tally.saw(Happening.ITEM_CREATED);
    }

    void createUnplaced(Replica who, SplittableRandom random) {
        String id = SmallKinds.AGENDA_ITEM.id(Writer.mint(random, 6));
        world.write(who, Scope.SHARED, List.of(who.view.set(id, SmallKinds.TITLE, EditingSteps.text(random))), Set.of());
        move(who, random);
    }

    void move(Replica who, SplittableRandom random) {
        Agenda before = agenda(who);
        if (before.ids().isEmpty()) {
            return;
        }
        String id = before.ids().get(random.nextInt(before.ids().size()));
        var others = new ArrayList<>(before.group(id));
        others.remove(id);
        int index = random.split().nextInt(others.size() + 1);
        place(who, before, others, index, id, new ArrayList<>(), random);
        world.tally.saw(Happening.ITEM_MOVED);
        if (!world.twin) {
            others.add(index, id);
            Invariant.I15_ORDER.same(agenda(who).group(id), others, "order after moving " + id);
        }
    }

    void nest(Replica who, SplittableRandom random) {
        Agenda before = agenda(who);
        if (before.ids().isEmpty()) {
            return;
        }
        String id = before.ids().get(random.nextInt(before.ids().size()));
        int target = random.nextInt(before.ids().size() + 1);
        String parent = target == 0 ? "" : before.ids().get(target - 1);
        var others = new ArrayList<>(before.below(parent));
        others.remove(id);
        var edits = new ArrayList<Edit>();
        edits.add(who.view.set(id, SmallKinds.PARENT, JsonValue.of(parent)));
        place(who, before, others, random.split().nextInt(others.size() + 1), id, edits, random);
        world.tally.saw(Happening.ITEM_NESTED);
    }

    private void place(Replica who, Agenda agenda, List<String> others, int index, String id, List<Edit> edits, SplittableRandom random) {
        List<Position.Placed> siblings = agenda.placed(others);
        Map<String, String> positions = world.positions.computeIfAbsent(world.step,
                step -> world.behaviour.place(siblings, index, id, random));
        Set<Dot> shown = new HashSet<>();
        positions.forEach((item, position) -> edits.add(who.view.set(item, SmallKinds.POSITION, JsonValue.of(position))));
        edits.forEach(edit -> shown.addAll(EditingSteps.shown(who, edit.entity(), edit.field())));
        if (!world.twin) {
            Invariant.I15_ORDER.holds(positions.size() == 1 || mustRekey(siblings, index),
                    () -> "moving " + id + " wrote the positions of " + positions.keySet() + " without need");
            positions.values().forEach(key -> Invariant.I15_ORDER.holds(key.length() <= 64, () -> "long key " + key));
        }
        world.tally.sawIf(positions.size() > 1, Happening.SIBLINGS_KEYED_AGAIN);
        world.write(who, Scope.SHARED, edits, shown);
    }

    private static boolean mustRekey(List<Position.Placed> siblings, int index) {
        List<String> neighbours = siblings.subList(Math.max(0, index - 1), Math.min(siblings.size(), index + 1)).stream()
                .map(Position.Placed::position).toList();
        return neighbours.stream().anyMatch(key -> key.isEmpty() || key.length() > Position.LONGEST_KEPT)
                || neighbours.size() == 2 && neighbours.getFirst().equals(neighbours.getLast());
    }

    private Agenda agenda(Replica who) {
        return Agenda.of(who.shared, world.behaviour);
    }
}
