package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Puts items that were read out of a text after those an agenda has, as one change. What is there already stays as it is and where it is;
 * what was deleted before comes back, as the person asks for it.
 */
public final class PutInAgenda {

    private final LocalCopy copy;
    private final RandomGenerator random;

    /** @param random the jitter of positions */
    public PutInAgenda(LocalCopy copy, RandomGenerator random) {
        this.copy = copy;
        this.random = random;
    }

    /**
     * A thing that was read out of a text.
     *
     * @param entity its id, which follows from the text
     * @param registers its values by register name
     */
    public record Found(String entity, SequencedMap<String, JsonValue> registers) { }

    /**
     * How an item would be put in.
     *
     * @param title its title
     * @param depth 0 at the top level
     * @param minutes what the text plans for it; empty for nothing
     * @param here whether it is there already
     */
    public record Line(String title, int depth, Optional<Integer> minutes, boolean here) { }

    /** What would be put in, item by item in the order of the text; changes nothing. */
    public List<Line> preview(List<Found> found) {
        return copy.read(view -> {
            Map<String, Integer> depths = new HashMap<>();
            var lines = new ArrayList<Line>();
            for (Found one : found) {
                if (isItem(one)) {
                    int depth = Optional.ofNullable(depths.get(text(one, AgendaItem.PARENT.name()))).map(above -> above + 1).orElse(0);
                    depths.put(one.entity(), depth);
                    lines.add(new Line(text(one, AgendaItem.TITLE.name()), depth, minutes(one), view.find(one.entity()).isPresent()));
                }
            }
            return List.copyOf(lines);
        });
    }

    /** Puts it in; the dot is empty when all of it is there already. */
    public Outcome<Optional<Dot>> put(String meeting, List<Found> found) {
        return copy.save(view -> {
            var edits = new ArrayList<Edit>();
            var rows = new Rows(view, meeting);
            for (Found one : found) {
                Optional<Thing> there = view.find(one.entity());
                if (there.isEmpty()) {
                    if (isItem(one)) {
                        rows.append(one);
                    }
                    edits.addAll(all(view, one));
                } else if (!isItem(one)) {
                    edits.addAll(missing(view, there.get(), one));
                }
            }
            rows.positions.forEach((item, position) -> edits.add(view.set(item, AgendaItem.POSITION, JsonValue.of(position))));
            return edits;
        });
    }

    /** The items below each item, as they will stand. */
    private final class Rows {

        private final Map<String, List<Position.Placed>> below;
        private final Map<String, String> positions = new LinkedHashMap<>();

        Rows(View view, String meeting) {
            below = AgendaTree.items(view, meeting).stream().collect(Collectors.groupingBy(item -> item.textOrEmpty(AgendaItem.PARENT),
                    Collectors.mapping(item -> new Position.Placed(item.id(), item.textOrEmpty(AgendaItem.POSITION)), Collectors.toList())));
        }

        void append(Found item) {
            String parent = text(item, AgendaItem.PARENT.name());
            List<Position.Placed> row = new ArrayList<>(below.getOrDefault(parent, List.of()).stream().sorted().toList());
            Map<String, String> placed = Position.place(row, row.size(), item.entity(), random);
            positions.putAll(placed);
            row.add(new Position.Placed(item.entity(), ""));
            row.replaceAll(one -> new Position.Placed(one.id(), placed.getOrDefault(one.id(), one.position())));
            below.put(parent, row);
        }
    }

    private static List<Edit> all(View view, Found found) {
        var edits = new ArrayList<Edit>();
        if (view.log(Scope.SHARED).entity(found.entity()).filter(Entity::isHidden).isPresent()) {
            edits.add(view.restore(found.entity()));
        }
        found.registers().forEach((register, value) -> {
            if (!isItem(found) || !register.equals(AgendaItem.POSITION.name())) {
                edits.add(view.set(found.entity(), register, value));
            }
        });
        return edits;
    }

    /** Only what the thing does not have yet: a pasted text replaces nothing. */
    private static List<Edit> missing(View view, Thing there, Found found) {
        var edits = new ArrayList<Edit>();
        found.registers().forEach((register, value) -> {
            if (there.registers().stream().noneMatch(r -> r.field().equals(register) && !r.latest().value().isNull())) {
                edits.add(view.set(there.id(), register, value));
            }
        });
        return edits;
    }

    private static boolean isItem(Found found) {
        return EntityId.kind(found.entity()).equals(AgendaItem.KIND.name());
    }

    private static String text(Found found, String register) {
        return found.registers().get(register) instanceof JsonValue.Text words ? words.value() : "";
    }

    private static Optional<Integer> minutes(Found found) {
        return found.registers().get(AgendaItem.MINUTES.name()) instanceof JsonValue.Int number ? Optional.of((int) number.value()) : Optional.empty();
    }
}
