package org.plenary.ui.meeting;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.EntryWords;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.CockpitItem;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.meeting.RecordEntry.Written;

/** One line typed while the meeting runs, understood as it is typed (SCREENS §1.3). UI thread. */
public final class EntryViewModel {

    private final RecordEntry record;
    private final RunViewModel run;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<QuickEntry>> understood = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<EntryWords> words = Optional.empty();
    private boolean storing;

    EntryViewModel(RecordEntry record, RunViewModel run, DeedsViewModel done, Surroundings around) {
        this.record = record;
        this.run = run;
        this.done = done;
        this.around = around;
        line.subscribe((was, is) -> {
            problem.set("");
            understand();
        });
    }

    /** What is typed. */
    public StringProperty line() {
        return line;
    }

    /** What it is understood as; empty while nothing is typed. */
    public ReadOnlyObjectProperty<Optional<QuickEntry>> understood() {
        return understood.getReadOnlyProperty();
    }

    /** Why it was not taken; empty while all is well. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Learns the names and numbers that words may mean in the meeting shown. */
    void begin() {
        run.meeting().ifPresent(in -> around.background().read(() -> record.words(in), found -> {
            words = Optional.of(found);
            understand();
        }));
    }

    /** Writes the line down, at the item in hand; it stays to be mended when it is refused. */
    public void store() {
        Optional<QuickEntry> entry = understood.get();
        if (storing || entry.isEmpty() || run.meeting().isEmpty()) {
            return;
        }
        String typed = line.get();
        String in = run.meeting().get();
        Optional<String> item = run.cockpit().get().flatMap(Cockpit::current).map(CockpitItem::id);
        storing = true;
        around.saves().saving();
        around.background().write(() -> record.record(in, item, entry.get()), outcome -> {
            storing = false;
            switch (outcome) {
                case Outcome.Refused<Written>(String sentence) -> {
                    around.saves().failed();
                    problem.set(sentence);
                }
                case Outcome.Done<Written>(Written written) -> stored(typed, in, entry.get(), written.dot());
            }
        }, failure -> {
            storing = false;
            around.saves().failed();
            around.background().unexpected(failure);
        });
    }

    private void stored(String typed, String meeting, QuickEntry entry, Dot dot) {
        around.saves().saved();
        done.did(around.texts().text("run.deed." + RunWording.word(entry.kind()), entry.text()), meeting, List.of(dot));
        if (line.get().equals(typed)) {
            line.set("");
        }
        run.refresh();
    }

    private void understand() {
        understood.set(line.get().isBlank() ? Optional.empty() : words.map(known -> QuickEntry.read(line.get(), EntryKind.NOTE, known)));
    }
}
