package org.plenary.ui.minutes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.EntryWords;
import org.plenary.domain.meeting.RosterName;
import org.plenary.feature.Outcome;
import org.plenary.feature.minutes.ConfirmEntry.Mended;
import org.plenary.feature.minutes.ReadBack;
import org.plenary.feature.minutes.ReadBackEntry;
import org.plenary.feature.minutes.ReadBackEntry.Standing;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** The read-back of a meeting: one decision or action in hand, confirmed, mended or struck, then the next. UI thread. */
public final class ReadBackViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final ReadBackFeatures features;
    private final Surroundings around;
    private final WaysOut ways;
    private final Saving saving;
    private final ReadBackSlides slides;
    private final ReadOnlyObjectWrapper<Optional<ReadBack>> all = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ReadBackEntry>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReadBackMode> mode = new ReadOnlyObjectWrapper<>(ReadBackMode.READING);
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty owners = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<String> meeting = Optional.empty();
    private Optional<EntryWords> words = Optional.empty();
    private Optional<ReadBackEntry> mending = Optional.empty();
    private boolean isShown;
    private Running work = () -> { };

    /** Reads nothing yet. */
    public ReadBackViewModel(ReadBackFeatures features, Surroundings around, WaysOut ways) {
        this.features = features;
        this.around = around;
        this.ways = ways;
        saving = new Saving(around, features.undo());
        slides = new ReadBackSlides(around.texts());
        Debounce soon = new Debounce(around.delay(), QUIET, this::read);
        features.read().onChange(() -> around.ui().accept(soon::touch));
    }

    /** What is read back; empty while it is read. */
    public ReadOnlyObjectProperty<Optional<ReadBack>> all() {
        return all.getReadOnlyProperty();
    }

    /** The entry in hand; empty when there are none. */
    public ReadOnlyObjectProperty<Optional<ReadBackEntry>> inHand() {
        return inHand.getReadOnlyProperty();
    }

    /** What is being done with it. */
    public ReadOnlyObjectProperty<ReadBackMode> mode() {
        return mode.getReadOnlyProperty();
    }

    /** Its text while it is mended. */
    public StringProperty text() {
        return text;
    }

    /** Its owners while it is mended, by name with commas between. */
    public StringProperty owners() {
        return owners;
    }

    /** Its due day while it is mended: {@code fri}, {@code 12 Nov}, {@code 2018-11-12}. */
    public StringProperty due() {
        return due;
    }

    /** Why it is struck. */
    public StringProperty reason() {
        return reason;
    }

    /** What is wrong with what is typed; empty while all is well. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Where this screen leads to. */
    public WaysOut ways() {
        return ways;
    }

    /** Which one is in hand, from 1; 0 for none. */
    public int place() {
        return place(inHand.get().map(ReadBackEntry::id)) + 1;
    }

    /** Shows a meeting's, at the first entry that was not read back; the place is kept where it is shown again. */
    public void show(String wanted) {
        isShown = true;
        if (!meeting.equals(Optional.of(wanted))) {
            meeting = Optional.of(wanted);
            all.set(Optional.empty());
            inHand.set(Optional.empty());
            mode.set(ReadBackMode.READING);
        }
        around.background().read(() -> features.words().words(wanted), found -> words = Optional.of(found));
        read();
    }

    /** Another screen is seen: the audience keeps what it has until somebody shows it something else. */
    public void hide() {
        isShown = false;
    }

    /** Goes so many entries on, or back when negative. */
    public void move(int steps) {
        all.get().filter(one -> !one.entries().isEmpty() && mode.get() == ReadBackMode.READING)
                .ifPresent(one -> take(one.entries().get(Math.clamp(place() - 1L + steps, 0, one.entries().size() - 1))));
    }

    /** The entry in hand is right as it stands; goes on to the next that was not read back. */
    public void confirm() {
        inHand.get().ifPresent(entry -> save("readback.done.confirmed", entry, () -> features.confirm().confirm(entry.id())));
    }

    /** Begins to mend the entry in hand. */
    public void fix() {
        inHand.get().filter(entry -> mode.get() == ReadBackMode.READING).ifPresent(entry -> {
            mending = Optional.of(entry);
            text.set(entry.text());
            owners.set(String.join(", ", entry.owners()));
            due.set(entry.due().map(LocalDate::toString).orElse(""));
            problem.set("");
            mode.set(ReadBackMode.FIXING);
        });
    }

    /** Saves what was mended and confirms it, in one change. */
    public void confirmFixed() {
        mending.filter(entry -> mode.get() == ReadBackMode.FIXING).ifPresent(entry -> {
            switch (typed(entry)) {
                case Outcome.Refused<Mended>(String sentence) -> problem.set(sentence);
                case Outcome.Done<Mended>(Mended mended) -> save("readback.done.fixed", entry, () -> features.confirm().confirm(entry.id(), mended));
            }
        });
    }

    /** Begins to strike the entry in hand. */
    public void strike() {
        inHand.get().filter(entry -> mode.get() == ReadBackMode.READING).ifPresent(entry -> {
            reason.set("");
            problem.set("");
            mending = Optional.of(entry);
            mode.set(ReadBackMode.STRIKING);
        });
    }

    /** Strikes it, for the reason that was typed, if any. */
    public void confirmStrike() {
        String why = reason.get();
        mending.filter(entry -> mode.get() == ReadBackMode.STRIKING)
                .ifPresent(entry -> save("readback.done.struck", entry, () -> features.confirm().strike(entry.id(), why)));
    }

    /** Leaves what was typed and goes back to reading. */
    public void cancel() {
        mending = Optional.empty();
        problem.set("");
        mode.set(ReadBackMode.READING);
    }

    /** Goes back to where the meeting stands. */
    public void goBack() {
        meeting.ifPresent(ways::openRun);
    }

    /** Opens the audience's window. */
    public void project() {
        around.projector().project();
        project(inHand.get());
    }

    private Outcome<Mended> typed(ReadBackEntry entry) {
        var found = new ArrayList<RosterName>();
        for (String name : owners.get().split(",")) {
            if (!name.isBlank() && entry.kind() == EntryKind.ACTION) {
                List<RosterName> called = words.map(known -> known.called(name.strip())).orElse(List.of());
                if (called.size() != 1) {
                    return Outcome.refused(around.texts().text(called.isEmpty() ? "readback.nobody" : "readback.several", name.strip(),
                            String.join(", ", called.stream().map(RosterName::name).toList())));
                }
                found.add(called.getFirst());
            }
        }
        Optional<LocalDate> day = words.flatMap(known -> known.dueDay(due.get()));
        if (day.isEmpty() && !due.get().isBlank()) {
            return Outcome.refused(around.texts().text("readback.no-day", due.get().strip()));
        }
        return Outcome.done(new Mended(entry.editor(), text.get(), found, day));
    }

    private void save(String told, ReadBackEntry entry, Callable<Outcome<Optional<Dot>>> deed) {
        saving.run(deed, dot -> {
            cancel();
            if (dot.isPresent()) {
                saving.done(around.texts().text(told, slides.name(entry)), dot, () -> goBackTo(entry));
            }
            goOn(entry);
        });
    }

    /** Undone, it is in hand again. */
    private void goBackTo(ReadBackEntry entry) {
        inHand.set(Optional.of(entry));
        read();
    }

    private void goOn(ReadBackEntry from) {
        meeting.ifPresent(in -> around.background().read(() -> features.read().of(in), found -> {
            all.set(found);
            List<ReadBackEntry> entries = found.map(ReadBack::entries).orElse(List.of());
            int at = place(Optional.of(from.id()));
            Optional<ReadBackEntry> next = IntStream.range(0, entries.size()).mapToObj(i -> entries.get((at + 1 + i) % entries.size()))
                    .filter(one -> one.standing() == Standing.OPEN).findFirst();
            next.or(() -> entries.stream().filter(one -> one.id().equals(from.id())).findFirst()).ifPresent(this::take);
        }));
    }

    private void read() {
        work.cancel();
        meeting.ifPresent(in -> work = around.background().read(() -> features.read().of(in), found -> {
            all.set(found);
            List<ReadBackEntry> entries = found.map(ReadBack::entries).orElse(List.of());
            Optional<ReadBackEntry> same = inHand.get().flatMap(had -> entries.stream().filter(one -> one.id().equals(had.id())).findFirst());
            Optional<ReadBackEntry> now = same.or(() -> entries.stream().filter(one -> one.standing() == Standing.OPEN).findFirst())
                    .or(() -> entries.stream().findFirst());
            inHand.set(now);
            project(now);
        }));
    }

    private void take(ReadBackEntry entry) {
        inHand.set(Optional.of(entry));
        project(inHand.get());
    }

    private void project(Optional<ReadBackEntry> entry) {
        entry.filter(one -> isShown).ifPresent(one -> around.projector().show(slides.slide(one, place(), all.get().map(now -> now.entries().size()).orElse(0))));
    }

    private int place(Optional<String> id) {
        List<ReadBackEntry> entries = all.get().map(ReadBack::entries).orElse(List.of());
        return IntStream.range(0, entries.size()).filter(i -> id.equals(Optional.of(entries.get(i).id()))).findFirst().orElse(-1);
    }
}
