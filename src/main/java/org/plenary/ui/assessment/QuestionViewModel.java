package org.plenary.ui.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.domain.assessment.FilledForm;
import org.plenary.domain.assessment.Shape;
import org.plenary.feature.assessment.GivenAnswer;
import org.plenary.feature.assessment.Section;
import org.plenary.ui.kit.Mark;

/** One question of the form with its fields. UI thread. */
public final class QuestionViewModel {

    private final int number;
    private final List<SlotViewModel> slots;
    private final List<SlotViewModel> team;
    private final HistoryViewModel history;
    private final ReadOnlyObjectWrapper<Section> section;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.DRAFT);
    private final ReadOnlyStringWrapper arrived = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Mark> mark = new ReadOnlyObjectWrapper<>(Mark.EMPTY);
    private SlotViewModel focused;

    /** @param number as people count, from 1 */
    QuestionViewModel(int number, Section section, List<SlotViewModel> slots, List<SlotViewModel> team, HistoryViewModel history) {
        this.number = number;
        this.slots = List.copyOf(slots);
        this.team = List.copyOf(team);
        this.history = history;
        this.section = new ReadOnlyObjectWrapper<>(section);
        this.focused = slots.getFirst();
        tab.addListener((all, was, now) -> tabChanged(now));
        slots.forEach(slot -> slot.edited().text().addListener((all, was, now) -> mark.set(markNow())));
        mark.set(markNow());
    }

    /** Its place in the form, from 1. */
    public int number() {
        return number;
    }

    /** The question as it was read last. */
    public ReadOnlyObjectProperty<Section> section() {
        return section.getReadOnlyProperty();
    }

    /** The fields in the order people fill them in. */
    public List<SlotViewModel> slots() {
        return slots;
    }

    /** The fields of the team's text, who holds the pen last. */
    public List<SlotViewModel> team() {
        return team;
    }

    /** What is seen of it. */
    public ObjectProperty<Tab> tab() {
        return tab;
    }

    /** The versions of its fields. */
    public HistoryViewModel history() {
        return history;
    }

    /** Who sent an answer that came while the form was open; empty once it was looked at. */
    public ReadOnlyStringProperty arrived() {
        return arrived.getReadOnlyProperty();
    }

    /** The choice that explains a field: the field itself, or the nearest one before it. */
    public SlotViewModel choiceOf(SlotViewModel slot) {
        List<SlotViewModel> among = slots.contains(slot) ? slots : team;
        List<SlotViewModel> upToIt = among.subList(0, among.indexOf(slot) + 1);
        return upToIt.reversed().stream().filter(SlotViewModel::isChoice).findFirst().orElse(among.getFirst());
    }

    /** The keyboard came to a field of it. */
    public void focus(SlotViewModel slot) {
        focused = slot;
    }

    /** Chooses by number, from 1, where the keyboard is; a number that nothing has does nothing. */
    public void choose(int place) {
        SlotViewModel choice = choiceOf(focused);
        if (place <= choice.offers().size()) {
            choice.choose(choice.offers().get(place - 1));
        }
    }

    /** How far this member is with it, as a shape; follows every key. */
    public ReadOnlyObjectProperty<Mark> mark() {
        return mark.getReadOnlyProperty();
    }

    /** Saves what was typed. */
    void leave() {
        all().forEach(slot -> slot.edited().leave());
    }

    boolean isRestored() {
        return all().anyMatch(slot -> slot.edited().restored().get());
    }

    boolean isClean() {
        return all().allMatch(slot -> slot.edited().isClean());
    }

    /** What it says, for the path. */
    void addTo(Map<FilledForm.Slot, String> values) {
        Shape shape = section.get().shape();
        for (SlotViewModel slot : slots) {
            shape.parts().stream().map(Shape.Part::field).filter(field -> field.name().equals(slot.name()))
                    .forEach(field -> values.putIfAbsent(new FilledForm.Slot(shape, field), slot.meaning()));
        }
    }

    void refresh(Section now) {
        tellNews(section.get(), now);
        section.set(now);
        for (int at = 0; at < slots.size(); at++) {
            slots.get(at).refresh(now.slots().get(at));
        }
        for (int at = 0; at < team.size(); at++) {
            team.get(at).refresh(now.teamSlots().get(at));
        }
        mark.set(markNow());
        if (tab.get() == Tab.HISTORY) {
            history.load();
        }
    }

    /** Every field of it. */
    Stream<SlotViewModel> all() {
        return Stream.concat(slots.stream(), team.stream());
    }

    private Mark markNow() {
        if (slots.stream().anyMatch(slot -> slot.clash().isPresent())) {
            return Mark.CONFLICT;
        }
        List<SlotViewModel> needed = slots.stream().filter(slot -> slot == slots.getFirst() || slot.name().equals("text")).toList();
        long filled = needed.stream().filter(slot -> !slot.edited().text().get().isBlank()).count();
        boolean nothing = slots.stream().allMatch(slot -> slot.edited().text().get().isBlank());
        return filled == needed.size() ? Mark.AGREED : nothing ? Mark.EMPTY : Mark.DRAFT;
    }

    private void tellNews(Section before, Section now) {
        var known = new HashSet<>(before.answers());
        Optional<String> names = Optional.of(now.answers().stream().filter(a -> !a.mine() && !known.contains(a)).map(GivenAnswer::name)
                .collect(Collectors.joining(", "))).filter(found -> !found.isEmpty());
        if (tab.get() != Tab.ANSWERS) {
            names.ifPresent(arrived::set);
        }
    }

    private void tabChanged(Tab now) {
        if (now == Tab.ANSWERS) {
            arrived.set("");
        }
        if (now == Tab.HISTORY) {
            history.load();
        }
    }
}
