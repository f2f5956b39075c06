package org.plenary.ui.recommendation;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.plenary.feature.recommendation.AnswerState;
import org.plenary.feature.recommendation.RecommendationFilter;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Delay;

/** What the person set in the rows above the table. Tells its listener when the table has to be arranged anew. */
public final class FilterModel {

    /** How long the keys must rest before the table follows. */
    static final Duration QUIET = Duration.ofMillis(120);

    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty conflictsOnly = new SimpleBooleanProperty();
    private final BooleanProperty grouped = new SimpleBooleanProperty();
    private final ObjectProperty<Set<String>> groupings = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<AnswerState>> states = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<String>> folded = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<SortBy> sort = new SimpleObjectProperty<>(SortBy.NUMBER);
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final Wording wording;
    private final Runnable changed;
    private final Debounce soon;
    private boolean clearing;

    FilterModel(Wording wording, Delay delay, Runnable changed) {
        this.wording = wording;
        this.changed = changed;
        soon = new Debounce(delay, QUIET, changed);
        text.subscribe((was, now) -> soon.touch());
        List.of(conflictsOnly, grouped, groupings, states, folded, sort).forEach(property -> property.addListener((all, was, now) -> {
            soon.cancel();
            if (!clearing) {
                changed.run();
            }
        }));
        on.bind(text.map(String::isBlank).flatMap(blank -> conflictsOnly.flatMap(conflicts ->
                groupings.flatMap(some -> states.map(chosen -> !blank || conflicts || !some.isEmpty() || !chosen.isEmpty())))));
    }

    /** The words to look for. */
    public StringProperty text() {
        return text;
    }

    /** Only what is contested. */
    public BooleanProperty conflictsOnly() {
        return conflictsOnly;
    }

    /** In sections by grouping. */
    public BooleanProperty grouped() {
        return grouped;
    }

    /** The order. */
    public ObjectProperty<SortBy> sort() {
        return sort;
    }

    /** The ids of the groupings wanted, the empty id for none; an empty set for all. Replaced, never changed. */
    public ObjectProperty<Set<String>> groupings() {
        return groupings;
    }

    /** Whether anything is filtered out. */
    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** Wants a grouping, or wants it no longer. */
    public void toggleGrouping(String id) {
        groupings.set(toggled(groupings.get(), id));
    }

    /** Folds the section of a grouping, or unfolds it. */
    public void toggleFold(String id) {
        folded.set(toggled(folded.get(), id));
    }

    /** The states that can be wanted. */
    public List<Option> stateOptions() {
        return Arrays.stream(AnswerState.values()).map(state -> new Option(state.name(), wording.state(state))).toList();
    }

    /** The words on the menu of states: which are wanted. */
    public ObservableValue<String> statesWords() {
        return states.map(wording::states);
    }

    /** Wants the state of an option, or wants it no longer. */
    public void wantState(String option, boolean wanted) {
        Set<AnswerState> next = states.get().isEmpty() ? EnumSet.noneOf(AnswerState.class) : EnumSet.copyOf(states.get());
        if (wanted ? next.add(AnswerState.valueOf(option)) : next.remove(AnswerState.valueOf(option))) {
            states.set(Set.copyOf(next));
        }
    }

    /** Whether the state of an option is wanted. */
    public boolean wantsState(String option) {
        return states.get().contains(AnswerState.valueOf(option));
    }

    /** Lets everything through. */
    public void clear() {
        clearing = true;
        text.set("");
        conflictsOnly.set(false);
        groupings.set(Set.of());
        states.set(Set.of());
        clearing = false;
        soon.cancel();
        changed.run();
    }

    /** Lets what was typed take effect now. */
    void settle() {
        soon.cancel();
        changed.run();
    }

    Wish wish() {
        return new Wish(new RecommendationFilter(text.get(), groupings.get(), states.get(), conflictsOnly.get()), sort.get(),
                grouped.get(), folded.get());
    }

    private static Set<String> toggled(Set<String> ids, String id) {
        Set<String> next = new TreeSet<>(ids);
        if (!next.remove(id)) {
            next.add(id);
        }
        return Set.copyOf(next);
    }
}
