package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
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
        return copy.save(view -> edits(view, meeting, found));
    }

    /** What puts it in, to be saved with other edits of the same change. */
    List<Edit> edits(View view, String meeting, List<Found> found) {
        var edits = new ArrayList<Edit>();
        var rows = new GrowingRows(view, meeting, random);
        for (Found one : found) {
            Optional<Thing> there = view.find(one.entity());
            if (there.isEmpty()) {
                if (isItem(one)) {
                    rows.append(text(one, AgendaItem.PARENT.name()), one.entity());
                }
                edits.addAll(all(view, one));
            } else if (!isItem(one)) {
                edits.addAll(missing(view, there.get(), one));
            }
        }
        edits.addAll(rows.edits(view));
        return edits;
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
