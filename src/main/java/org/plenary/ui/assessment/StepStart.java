package org.plenary.ui.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.Named;
import org.plenary.feature.assessment.ReadStepThrough;
import org.plenary.feature.assessment.StepChoice;
import org.plenary.feature.assessment.StepPlace;
import org.plenary.feature.assessment.StepThrough;
import org.plenary.ui.kit.Background;

/** Which recommendations are to be stepped through, and in which meeting. UI thread. */
public final class StepStart {

    /**
     * A way to choose, as it is offered.
     *
     * @param words what people read
     */
    public record Offer(StepChoice choice, String words) { }

    /**
     * What can be chosen.
     *
     * @param places meetings that run or lie ahead, with their agenda items
     * @param people whom a recommendation can go back to
     */
    public record Read(List<StepPlace> places, ReadStepThrough.Choices choices, List<Named> people) { }

    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(new Read(List.of(), new ReadStepThrough.Choices(List.of(), List.of()), List.of()));
    private final ObjectProperty<Optional<StepPlace>> place = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<StepChoice>> choice = new SimpleObjectProperty<>(Optional.empty());
    private List<String> selection = List.of();

    StepStart() { }

    /** What was read last. */
    public ReadOnlyObjectProperty<Read> read() {
        return read.getReadOnlyProperty();
    }

    /** The meeting and its agenda item; empty where no meeting runs or lies ahead. */
    public ObjectProperty<Optional<StepPlace>> place() {
        return place;
    }

    /** Which recommendations; empty before anybody chose. */
    public ObjectProperty<Optional<StepChoice>> choice() {
        return choice;
    }

    /** Those that were selected elsewhere. */
    List<String> selection() {
        return selection;
    }

    /**
     * Begins with what was chosen.
     *
     * @param refused told why not
     * @param begun told the agenda item
     */
    void begin(StepThrough step, Background background, Consumer<String> refused, Consumer<String> begun) {
        place.get().ifPresent(where -> choice.get().ifPresent(which -> background.write(() -> step.start(where.item(), where.meeting(), which), outcome -> {
            switch (outcome) {
                case Outcome.Refused<String>(String sentence) -> refused.accept(sentence);
                case Outcome.Done<String>(String item) -> begun.accept(item);
            }
        })));
    }

    void select(List<String> recommendations) {
        selection = List.copyOf(recommendations);
        choice.set(selection.isEmpty() ? Optional.empty() : Optional.of(new StepChoice(StepChoice.Which.SELECTION, selection)));
    }

    /** @param item the agenda item that is meant; empty for the first place */
    void show(Read now, String item, boolean isLinked) {
        read.set(now);
        place.set(now.places().stream().filter(one -> !item.isEmpty() && one.item().equals(item)).findFirst()
                .or(() -> now.places().stream().findFirst().filter(one -> item.isEmpty())));
        if (choice.get().isEmpty() || choice.get().get().which() == StepChoice.Which.LINKED && !isLinked) {
            choice.set(Optional.of(StepChoice.of(isLinked ? StepChoice.Which.LINKED : StepChoice.Which.ALL)));
        }
    }
}
