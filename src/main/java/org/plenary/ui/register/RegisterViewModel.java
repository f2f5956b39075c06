package org.plenary.ui.register;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.feature.Edition;
import org.plenary.feature.Outcome;
import org.plenary.feature.Register;
import org.plenary.feature.RegisterRow;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.review.GiveNumbers;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.FileKind;
import org.plenary.ui.kit.Running;

/** A register: what it shows, what is in hand, what is done about it. UI thread. */
public final class RegisterViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final RegisterOf which;
    private final RegisterFeatures features;
    private final Surroundings around;
    private final WaysOut ways;
    private final RegisterWording wording;
    private final UndoViewModel undo;
    private final DrawerViewModel drawer;
    private final ReadOnlyObjectWrapper<Optional<Register>> register = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RegisterLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty mine = new SimpleBooleanProperty();
    private final BooleanProperty overdue = new SimpleBooleanProperty();
    private final StringProperty meeting = new SimpleStringProperty("");
    private final StringProperty selected = new SimpleStringProperty("");
    private final Debounce arrangeSoon;
    private Running reading = () -> { };

    /** A register's view model; it reads nothing before it is shown. */
    public RegisterViewModel(RegisterOf which, RegisterFeatures features, Surroundings around, WaysOut ways) {
        this.which = which;
        this.features = features;
        this.around = around;
        this.ways = ways;
        this.wording = new RegisterWording(which, around.texts());
        this.undo = new UndoViewModel(features.undo(), around);
        this.drawer = new DrawerViewModel(this, features, around);
        this.arrangeSoon = new Debounce(around.delay(), QUIET, this::arrange);
        Debounce readSoon = new Debounce(around.delay(), QUIET, this::read);
        features.onChange().accept(() -> around.ui().accept(readSoon::touch));
        words.subscribe((was, is) -> arrangeSoon.touch());
        List.of(open, mine, overdue).forEach(chip -> chip.subscribe((was, is) -> arrange()));
        meeting.subscribe((was, is) -> arrange());
        selected.subscribe((was, is) -> drawer.show(is));
    }

    /** Reads the register; takes a thing in hand where one is named. */
    public void show(String item) {
        if (!item.isEmpty()) {
            clear();
            selected.set(item);
        }
        read();
    }

    private void read() {
        reading.cancel();
        LocalDate today = LocalDate.now(around.clock());
        reading = around.background().read(() -> features.read().apply(today), now -> {
            register.set(Optional.of(now));
            arrange();
            drawer.show(selected.get());
        });
    }

    /** Takes effect at once: filtering and grouping of thousands of rows takes a few milliseconds. */
    void arrange() {
        arrangeSoon.cancel();
        register.get().ifPresent(now -> lines.set(wording.lines(filter().of(now.rows()), now.today())));
    }

    /** The filter as it is set. */
    public RegisterFilter filter() {
        return new RegisterFilter(words.get(), open.get(), mine.get(), overdue.get(), meeting.get());
    }

    /** Lets everything through. */
    public void clear() {
        words.set("");
        open.set(false);
        mine.set(false);
        overdue.set(false);
        meeting.set("");
        arrange();
    }

    RegisterOf which() {
        return which;
    }

    WaysOut ways() {
        return ways;
    }

    RegisterWording wording() {
        return wording;
    }

    UndoViewModel undo() {
        return undo;
    }

    DrawerViewModel drawer() {
        return drawer;
    }

    Surroundings around() {
        return around;
    }

    /** What was read last; empty before. */
    public ReadOnlyObjectProperty<Optional<Register>> register() {
        return register.getReadOnlyProperty();
    }

    /** The lines of the table; replaced as a whole. */
    public ReadOnlyObjectProperty<List<RegisterLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The words to look for. */
    public StringProperty words() {
        return words;
    }

    /** Only what still waits. */
    public BooleanProperty open() {
        return open;
    }

    /** Only what is mine. */
    public BooleanProperty mine() {
        return mine;
    }

    /** Only what is late. */
    public BooleanProperty overdue() {
        return overdue;
    }

    /** Only what comes from that meeting; empty for any. */
    public StringProperty meeting() {
        return meeting;
    }

    /** The id of the thing in hand; empty for none. */
    public StringProperty selected() {
        return selected;
    }

    /** The row in hand. */
    public Optional<RegisterRow> current() {
        return register.get().flatMap(now -> now.rows().stream().filter(row -> row.id().equals(selected.get())).findFirst());
    }

    /** Gives all that wait their numbers, in one change. */
    public void giveNumbers() {
        around.background().write(features.numbers()::giveAll, outcome -> {
            switch (outcome) {
                case Outcome.Refused<GiveNumbers.Given>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<GiveNumbers.Given>(GiveNumbers.Given given) -> given.dot().ifPresent(dot ->
                        undo.did(around.texts().count("register.numbers.given", given.given().size()), dot));
            }
        });
    }

    /** Makes the person who works here the one who gives the numbers. */
    public void takeOverNumbers() {
        write("register.numbers.taken", () -> features.numbers().takeOver().then(dot -> Outcome.done(Optional.of(dot))));
    }

    /** Lets the thing in hand keep the number that others have too. */
    public void keepNumber() {
        current().ifPresent(row -> write("register.numbers.settled", () -> features.numbers().settle(row.id()).then(dot -> Outcome.done(Optional.of(dot)))));
    }

    /** Records a typed line, outside of any meeting. */
    public void add(String typed) {
        LocalDate today = LocalDate.now(around.clock());
        around.background().write(() -> features.record().record(today, QuickEntry.read(typed, which.entry(), features.record().words(today))), outcome -> {
            switch (outcome) {
                case Outcome.Refused<RecordEntry.Written>(String sentence) -> {
                    drawer.refusedLine().set(sentence);
                    around.notices().tell(sentence);
                }
                case Outcome.Done<RecordEntry.Written>(RecordEntry.Written written) -> {
                    drawer.refusedLine().set("");
                    clear();
                    selected.set(written.id());
                    undo.did(around.texts().text("register.added." + which.key()), written.dot());
                }
            }
        });
    }

    /** Writes the register to a file that the person chooses. */
    public void export(String format, Edition edition) {
        String name = (format.equals("ics") ? "registers" : which.key()) + (edition == Edition.INTERNAL ? "-internal" : "") + "." + format;
        var kind = new FileKind(around.texts().text("register.file." + format), List.of("*." + format));
        around.dialogs().chooseWhereToSave(around.texts().text("register.export"), name, kind).map(kind::withEnding).ifPresent(file ->
                around.background().read(() -> features.write().writeOne(which.which(), edition, file, format), outcome -> around.notices().tell(switch (outcome) {
                    case Outcome.Refused<Path>(String sentence) -> sentence;
                    case Outcome.Done<Path>(Path written) -> around.texts().text("register.exported", written.getFileName());
                })));
    }

    /** Does something to the copy and tells of it; the dot is empty where it was so already. */
    void write(String told, Callable<Outcome<Optional<Dot>>> work) {
        write(work, dot -> undo.did(around.texts().text(told, current().map(row -> row.number().words()).orElse("")), dot));
    }

    void write(Callable<Outcome<Optional<Dot>>> work, Consumer<Dot> whenDone) {
        around.background().write(work, outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> dot.ifPresent(whenDone);
            }
        });
    }
}
