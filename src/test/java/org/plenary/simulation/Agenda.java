package org.plenary.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Position;
import org.plenary.fixture.SmallKinds;

/**
 * The agenda as one computer shows it.
 *
 * @param outline the nested items
 * @param positions each visible item's key
 */
record Agenda(Outline outline, Map<String, String> positions) {

    static Agenda of(ChangeLog shared, Behaviour behaviour) {
        var items = new ArrayList<Outline.Item>();
        var positions = new HashMap<String, String>();
        for (Entity entity : shared.entities(SmallKinds.AGENDA_ITEM.name())) {
            if (!behaviour.isHidden(entity)) {
                String position = text(shared, entity, SmallKinds.POSITION.name(), behaviour);
                items.add(new Outline.Item(entity.id(), text(shared, entity, SmallKinds.PARENT.name(), behaviour), position));
                positions.put(entity.id(), position);
            }
        }
        return new Agenda(Outline.of(items), positions);
    }

    private static String text(ChangeLog log, Entity entity, String field, Behaviour behaviour) {
        JsonValue value = entity.register(field).map(register -> behaviour.shown(log, register).value()).orElse(JsonValue.NULL);
        return value instanceof JsonValue.Text text ? text.value() : "";
    }

    /** The visible items' ids, sorted. */
    List<String> ids() {
        return positions.keySet().stream().sorted().toList();
    }

    /** The ids among which an item stands, itself included, in order. */
    List<String> group(String id) {
        var groups = new ArrayList<>(List.of(outline.roots(), outline.recovered()));
        while (!groups.isEmpty()) {
            List<Outline.Branch> group = groups.removeLast();
            if (group.stream().anyMatch(branch -> branch.id().equals(id))) {
                return ids(group);
            }
            group.forEach(branch -> groups.add(branch.children()));
        }
        throw new Violation(Invariant.I15_ORDER, id + " is nowhere in the agenda");
    }

    /** The ids below an item, in order; the top level for the empty id. */
    List<String> below(String parent) {
        if (parent.isEmpty()) {
            return ids(outline.roots());
        }
        var open = new ArrayList<>(outline.roots());
        open.addAll(outline.recovered());
        while (!open.isEmpty()) {
            Outline.Branch branch = open.removeLast();
            if (branch.id().equals(parent)) {
                return ids(branch.children());
            }
            open.addAll(branch.children());
        }
        throw new Violation(Invariant.I15_ORDER, parent + " is nowhere in the agenda");
    }

    List<Position.Placed> placed(List<String> ids) {
        return ids.stream().map(id -> new Position.Placed(id, positions.get(id))).toList();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines(outline.roots(), "", lines);
        lines(outline.recovered(), "recovered ", lines);
        return lines;
    }

    private static void lines(List<Outline.Branch> branches, String indent, List<String> lines) {
        for (Outline.Branch branch : branches) {
            lines.add(indent + branch.id());
            lines(branch.children(), indent + "-", lines);
        }
    }

    private static List<String> ids(List<Outline.Branch> branches) {
        return branches.stream().map(Outline.Branch::id).toList();
    }
}
