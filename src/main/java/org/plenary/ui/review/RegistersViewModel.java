package org.plenary.ui.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.EntityId;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.review.FindThings;
import org.plenary.feature.review.KindRow;
import org.plenary.feature.review.ReadKinds;
import org.plenary.feature.review.ReadThings;
import org.plenary.feature.review.ThingTable;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Texts;

/** All material of the review by kind, straight from the declarations. UI thread. */
public final class RegistersViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);
    private static final Duration SEARCH_QUIET = Duration.ofMillis(300);
    private static final String FIRST = "meeting";

    private final ReadKinds kindsReading;
    private final ReadThings tableReading;
    private final FindThings finding;
    private final Surroundings around;
    private final ThingViewModel thing;
    private final Debounce searchSoon;
    private final ReadOnlyObjectWrapper<Optional<List<KindLine>>> kinds = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper kind = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ThingTable> table = new ReadOnlyObjectWrapper<>(ThingTable.NONE);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<List<FindThings.Found>>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private Running kindsNow = () -> { };
    private Running tableNow = () -> { };
    private Running findingNow = () -> { };

    /** @param unsaved where what is typed is kept until it is saved */
    public RegistersViewModel(LocalCopy copy, UnsavedTexts unsaved, Surroundings around, WaysOut ways) {
        this.kindsReading = new ReadKinds(copy);
        this.tableReading = new ReadThings(copy);
        this.finding = new FindThings(copy);
        this.around = around;
        this.thing = ThingViewModel.of(copy, unsaved, around, ways);
        this.searchSoon = new Debounce(around.delay(), SEARCH_QUIET, this::search);
        words.subscribe((was, now) -> searchSoon.touch());
        Debounce soon = new Debounce(around.delay(), QUIET, this::readAll);
        kindsReading.onChange(() -> around.ui().accept(soon::touch));
        thing.thing().subscribe((was, now) -> {
            if (now.isEmpty() && was.isPresent()) {
                chosen.set(""); // deleted, here or elsewhere
            }
        });
    }

    /**
     * Reads everything.
     *
     * @param item the id of a thing to show, or a kind; empty for what was shown before
     */
    public void show(String item) {
        String wanted = item.contains("/") ? EntityId.kind(item) : item;
        if (!wanted.isEmpty()) {
            words.set("");
            settle();
            kind.set(wanted);
        }
        if (item.contains("/")) {
            choose(item);
        }
        readAll();
    }

    /** The kinds that have things; empty until they were read. */
    public ReadOnlyObjectProperty<Optional<List<KindLine>>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    /** The kind whose things are shown; empty for none. */
    public ReadOnlyStringProperty kind() {
        return kind.getReadOnlyProperty();
    }

    /** Shows the things of a kind. */
    public void chooseKind(String wanted) {
        if (!wanted.equals(kind.get())) {
            kind.set(wanted);
            choose("");
            readTable();
        }
    }

    /** The things of that kind. */
    public ReadOnlyObjectProperty<ThingTable> table() {
        return table.getReadOnlyProperty();
    }

    /** The id of the thing in hand; empty for none. */
    public ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Takes a thing in hand; none for the empty id. */
    public void choose(String id) {
        if (!id.equals(chosen.get())) {
            chosen.set(id);
            thing.show(id);
        }
    }

    /** The thing in hand. */
    public ThingViewModel thing() {
        return thing;
    }

    /** The words to search for. */
    public StringProperty words() {
        return words;
    }

    /** What was found; empty while nothing is searched for. */
    public ReadOnlyObjectProperty<Optional<List<FindThings.Found>>> found() {
        return found.getReadOnlyProperty();
    }

    /** Searches now for what was typed. */
    public void settle() {
        searchSoon.now();
    }

    /** Saves what was typed. */
    public void leave() {
        thing.leave();
    }

    /** How days and moments are said here. */
    Moments moments() {
        return new Moments(around.texts(), around.clock());
    }

    /** "214 things". */
    String counts(List<KindLine> lines) {
        Texts texts = around.texts();
        int things = lines.stream().mapToInt(line -> line.row().things()).sum();
        return lines.isEmpty() ? "" : texts.count("registers.things", things);
    }

    private void readAll() {
        kindsNow.cancel();
        kindsNow = around.background().read(() -> lines(kindsReading.all()), lines -> {
            kinds.set(Optional.of(lines));
            if (lines.stream().noneMatch(line -> line.row().kind().equals(kind.get()))) {
                kind.set(lines.stream().map(line -> line.row().kind()).filter(FIRST::equals).findFirst()
                        .or(() -> lines.stream().map(line -> line.row().kind()).findFirst()).orElse(""));
            }
            readTable();
        });
        thing.read();
        if (!words.get().isBlank()) {
            search();
        }
    }

    private List<KindLine> lines(List<KindRow> rows) {
        Texts texts = around.texts();
        var lines = new ArrayList<KindLine>();
        for (KindRow row : rows) {
            boolean first = lines.isEmpty() || lines.getLast().row().room() != row.room();
            String room = "registers.room." + row.room().name().toLowerCase(Locale.ROOT);
            lines.add(new KindLine(row, texts.kind(row.kind()), first ? texts.text(room) : ""));
        }
        return List.copyOf(lines);
    }

    private void readTable() {
        tableNow.cancel();
        String wanted = kind.get();
        tableNow = around.background().read(() -> tableReading.of(wanted), table::set);
    }

    private void search() {
        findingNow.cancel();
        String wanted = words.get();
        if (wanted.isBlank()) {
            found.set(Optional.empty());
        } else {
            findingNow = around.background().read(() -> finding.find(wanted), hits -> found.set(Optional.of(hits)));
        }
    }
}
