package org.plenary.feature.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Steps a meeting through recommendations (C9). Which they are hangs on the agenda item, and so does the place: both survive the end of the
 * program and travel to the other co-chair.
 */
public final class StepThrough {

    private static final int ID_LENGTH = 10;
    private static final String TITLE = "Step through the recommendations";

    private final LocalCopy copy;
    private final RandomGenerator random;

    /**
     * @param copy where the meeting is
     * @param random mints the id of an item that is added
     */
    public StepThrough(LocalCopy copy, RandomGenerator random) {
        this.copy = copy;
        this.random = random;
    }

    /**
     * Begins with the first of the chosen recommendations; those chosen before are no longer linked to the item. One change.
     *
     * @param item an agenda item; empty adds one to the meeting
     * @param meeting counts where the item is empty
     * @return the agenda item
     */
    public Outcome<String> start(String item, String meeting, StepChoice choice) {
        Optional<String> refusal = copy.read(view -> refusal(view, item, meeting, choice));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get() + " Nothing was changed.");
        }
        String id = item.isEmpty() ? AgendaItem.KIND.id(Writer.mint(random, ID_LENGTH)) : item;
        return copy.save(view -> edits(view, id, meeting, choice)).then(dot -> Outcome.done(id));
    }

    /** Keeps the place. Nothing is saved where it is there already; the dot is empty then. */
    public Outcome<Optional<Dot>> moveTo(String item, String recommendation) {
        if (copy.read(view -> view.find(item)).isEmpty()) {
            return Outcome.refused("This agenda item is gone: somebody deleted it. Nothing was changed.");
        }
        return copy.save(view -> view.find(item).filter(thing -> !thing.textOrEmpty(AgendaItem.STEP_AT).equals(recommendation))
                .map(thing -> List.of(view.set(item, AgendaItem.STEP_AT, JsonValue.of(recommendation)))).orElse(List.of()));
    }

    private static Optional<String> refusal(View view, String item, String meeting, StepChoice choice) {
        Optional<Thing> thing = view.find(item);
        if (!item.isEmpty() && thing.isEmpty()) {
            return Optional.of("This agenda item is gone: somebody deleted it.");
        }
        if (item.isEmpty() && view.find(meeting).filter(one -> !one.textOrEmpty(Meeting.STATUS).equals("cancelled")).isEmpty()) {
            return Optional.of("This meeting was cancelled or deleted.");
        }
        boolean none = StepOrder.chosen(view, thing, choice).isEmpty();
        return none ? Optional.of("No recommendation is among those you chose.") : Optional.empty();
    }

    private List<Edit> edits(View view, String id, String meeting, StepChoice choice) {
        Optional<Thing> item = view.find(id);
        List<Thing> chosen = StepOrder.chosen(view, item, choice);
        var edits = new ArrayList<Edit>();
        if (item.isEmpty()) {
            edits.add(view.set(id, AgendaItem.MEETING, JsonValue.of(meeting)));
            edits.add(view.set(id, AgendaItem.TITLE, JsonValue.of(TITLE)));
            edits.add(view.set(id, AgendaItem.ITEM_KIND, JsonValue.of("step-through")));
            edits.add(view.set(id, AgendaItem.POSITION, JsonValue.of(last(view, meeting))));
        }
        Set<String> linked = item.map(thing -> (Set<String>) thing.members(AgendaItem.RECOMMENDATIONS)).orElse(Set.of());
        Set<String> wanted = new TreeSet<>(chosen.stream().map(Thing::id).toList());
        var all = new HashSet<>(linked);
        all.addAll(wanted);
        new TreeSet<>(all).stream().filter(one -> linked.contains(one) != wanted.contains(one))
                .forEach(one -> edits.add(view.member(id, AgendaItem.RECOMMENDATIONS, one, wanted.contains(one))));
        edits.add(view.set(id, AgendaItem.STEP_AT, JsonValue.of(chosen.getFirst().id())));
        return edits;
    }

    private String last(View view, String meeting) {
        List<Outline.Item> items = view.things(AgendaItem.KIND).stream().filter(one -> one.textOrEmpty(AgendaItem.MEETING).equals(meeting))
                .map(one -> new Outline.Item(one.id(), one.textOrEmpty(AgendaItem.PARENT), one.textOrEmpty(AgendaItem.POSITION))).toList();
        String before = Outline.of(items).roots().stream().map(branch -> view.find(branch.id()).orElseThrow().textOrEmpty(AgendaItem.POSITION))
                .reduce("", (one, other) -> other);
        return Position.between(before, "", random);
    }
}
