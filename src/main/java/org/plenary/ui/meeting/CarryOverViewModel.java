package org.plenary.ui.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.CarryLine;
import org.plenary.feature.meeting.CarryOver;
import org.plenary.feature.meeting.CarryOver.Carried;
import org.plenary.feature.meeting.CarryPreview;
import org.plenary.ui.kit.Running;

/** What may be carried over into a meeting, ticked by the rule until somebody ticks otherwise. UI thread. */
public final class CarryOverViewModel {

    private final CarryOver carry;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<CarryPreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<String>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private Running reading = () -> { };

    CarryOverViewModel(CarryOver carry, DeedsViewModel done, Surroundings around) {
        this.carry = carry;
        this.done = done;
        this.around = around;
    }

    /** What may come along; empty until it was read. */
    public ReadOnlyObjectProperty<Optional<CarryPreview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** The ids of the lines that will come along. */
    public ReadOnlyObjectProperty<Set<String>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    /** Takes a line along, or leaves it out. */
    public void tick(CarryLine line, boolean comes) {
        var now = new LinkedHashSet<>(ticked.get());
        if (comes && line.canCome()) {
            now.add(line.id());
        } else {
            now.remove(line.id());
        }
        ticked.set(Set.copyOf(now));
    }

    /** Takes everything along that can come, or nothing where everything is ticked. */
    public void tickAllOrNone() {
        Set<String> all = Set.copyOf(preview.get().map(CarryPreview::lines).orElse(List.of()).stream().filter(CarryLine::canCome).map(CarryLine::id).toList());
        ticked.set(ticked.get().equals(all) ? Set.of() : all);
    }

    /** Begins for a meeting, with what the rule proposes. */
    void show(String meeting) {
        reading.cancel();
        preview.set(Optional.empty());
        ticked.set(Set.of());
        reading = around.background().read(() -> carry.preview(meeting), found -> {
            ticked.set(Set.copyOf(found.map(CarryPreview::proposed).orElse(List.of())));
            preview.set(found);
        });
    }

    /** Carries over what is ticked, then goes on. */
    void apply(Runnable then) {
        preview.get().ifPresent(now -> {
            Set<String> chosen = ticked.get();
            around.background().write(() -> carry.apply(now.meeting().id(), chosen), outcome -> {
                switch (outcome) {
                    case Outcome.Refused<Carried>(String sentence) -> around.notices().tell(sentence);
                    case Outcome.Done<Carried>(Carried carried) -> {
                        carried.dot().ifPresent(dot -> {
                            done.did(around.texts().text("meeting.deed.carry"), now.meeting().id(), List.of(dot));
                            around.notices().tell(around.texts().count("meeting.carried", carried.items() + carried.actions()), around.texts().text("meeting.undo"),
                                    done::undo);
                        });
                        then.run();
                    }
                }
            });
        });
    }
}
