package org.plenary.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.CockpitItem;
import org.plenary.feature.meeting.QueueSpeakers;
import org.plenary.feature.meeting.QueuedSpeaker;
import org.plenary.ui.kit.Running;

/** Who speaks and who waits to, at the item in hand. Each step is saved at once. UI thread. */
public final class SpeakersViewModel {

    private final QueueSpeakers queue;
    private final RunViewModel run;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<QueuedSpeaker>> speakers = new ReadOnlyObjectWrapper<>(List.of());
    private Running reading = () -> { };

    SpeakersViewModel(QueueSpeakers queue, RunViewModel run, DeedsViewModel done, Surroundings around) {
        this.queue = queue;
        this.run = run;
        this.done = done;
        this.around = around;
        run.cockpit().addListener((all, was, now) -> read());
    }

    /** The name that is typed. */
    public StringProperty typed() {
        return typed;
    }

    /** Who speaks, then who waits. */
    public ReadOnlyObjectProperty<List<QueuedSpeaker>> speakers() {
        return speakers.getReadOnlyProperty();
    }

    /** Puts whom the typed name means at the end; the name stays to be mended when it means nobody. */
    public void add() {
        String name = typed.get();
        run.meeting().ifPresent(in -> item().ifPresent(item -> save(() -> queue.add(in, item, name), () -> {
            if (typed.get().equals(name)) {
                typed.set("");
            }
        })));
    }

    /** The next one speaks. */
    public void next() {
        item().ifPresent(item -> save(() -> queue.next(item), () -> { }));
    }

    /** Takes somebody out. */
    public void remove(String place) {
        save(() -> queue.remove(place), () -> { });
    }

    private Optional<String> item() {
        return run.cockpit().get().flatMap(Cockpit::current).map(CockpitItem::id);
    }

    private void read() {
        reading.cancel();
        item().ifPresentOrElse(item -> reading = around.background().read(() -> queue.of(item), speakers::set), () -> speakers.set(List.of()));
    }

    private void save(Supplier<Outcome<Dot>> deed, Runnable whenSaved) {
        around.saves().saving();
        around.background().write(deed::get, outcome -> {
            switch (outcome) {
                case Outcome.Refused<Dot>(String sentence) -> {
                    around.saves().failed();
                    around.notices().tell(sentence);
                }
                case Outcome.Done<Dot>(Dot dot) -> {
                    around.saves().saved();
                    run.meeting().ifPresent(in -> done.did(around.texts().text("run.deed.speakers"), in, List.of(dot)));
                    whenSaved.run();
                    run.refresh();
                }
            }
        }, failure -> {
            around.saves().failed();
            around.background().unexpected(failure);
        });
    }
}
