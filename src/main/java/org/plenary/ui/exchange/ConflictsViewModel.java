package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.OpenConflict;
import org.plenary.feature.exchange.OpenConflict.Offer;

/** The open conflicts, one at a time, and what a person decides. UI thread. */
public final class ConflictsViewModel {

    private record Key(String entity, String field) {
        static Key of(OpenConflict open) {
            return new Key(open.conflict().entity(), open.conflict().field());
        }
    }

    private record Read(List<OpenConflict> open, int at, Optional<ShownConflict> shown, AgendaViewModel.Standing standing) { }

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final ConflictWords words;
    private final AgendaViewModel agenda;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<ShownConflict>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty writing = new SimpleBooleanProperty();
    private final BooleanProperty columns = new SimpleBooleanProperty();
    private final StringProperty result = new SimpleStringProperty("");
    private final ObjectProperty<Offer> offer = new SimpleObjectProperty<>();
    private Optional<Key> wanted = Optional.empty();
    private List<Key> keys = List.of();
    private boolean settledHere;
    private boolean deciding;
    private int reads;

    ConflictsViewModel(ExchangeFeatures features, Surroundings around, WaysOut ways) {
        this.features = features;
        this.around = around;
        var moments = new Moments(around.clock(), around.texts().language());
        this.words = new ConflictWords(around.texts(), moments);
        this.agenda = new AgendaViewModel(features, around, moments, ways);
    }

    /** How many are open: for the rail and the status bar. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Which of them is shown, from 0. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** The one that is shown; empty when none is open. */
    public ReadOnlyObjectProperty<Optional<ShownConflict>> current() {
        return current.getReadOnlyProperty();
    }

    /** What happened: settled, or changed by somebody else; empty for nothing. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Why a decision was not taken; empty when nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a third value is being given. */
    public BooleanProperty writing() {
        return writing;
    }

    /** Whether what stood there before has its own column, where there is room; for as long as the program runs. */
    public BooleanProperty columns() {
        return columns;
    }

    /** Deciding in a meeting. */
    public AgendaViewModel agenda() {
        return agenda;
    }

    /** The third value as it is typed. */
    public StringProperty result() {
        return result;
    }

    /** The third value as it is chosen; null for none. */
    public ObjectProperty<Offer> offer() {
        return offer;
    }

    /** Shows the conflict of a field, if it is open. */
    public void show(String entity, String field) {
        wanted = Optional.of(new Key(entity, field));
        told.set("");
        read();
    }

    /** To the next one; after the last to the first. */
    public void next() {
        step(1);
    }

    /** To the one before. */
    public void previous() {
        step(-1);
    }

    /** Settles the one shown with one of its versions, from 0, or, one number further, with all of them where that makes sense. */
    public void keep(int version) {
        current.get().ifPresent(shown -> {
            Conflict conflict = shown.open().conflict();
            if (version < shown.cards().size()) {
                Dot taken = shown.open().sides().get(version).take();
                settle(shown, () -> features.settle().take(conflict, taken));
            } else if (version == shown.cards().size() && !shown.ways().both().isEmpty()) {
                settle(shown, () -> features.settle().takeAll(conflict));
            }
        });
    }

    /** Settles the one shown with what is proposed, where something is. */
    public void accept() {
        current.get().ifPresent(shown -> shown.proposal()
                .ifPresent(proposal -> settle(shown, () -> features.settle().write(shown.open().conflict(), proposal.text()))));
    }

    /** Puts the one shown on an agenda; it stays open until it is decided. */
    public void decideInMeeting() {
        current.get().ifPresent(shown -> agenda.put(shown, sentence -> {
            problem.set("");
            told.set(sentence);
            read();
        }, problem::set));
    }

    /** Begins a third value: what is proposed, or all texts, to edit; or what may be chosen. */
    public void third() {
        current.get().filter(shown -> !shown.ways().third().isEmpty()).ifPresent(shown -> {
            if (!writing.get()) {
                result.set(shown.ways().draft());
                offer.set(null);
            }
            writing.set(true);
        });
    }

    /** Settles the one shown with the third value. */
    public void saveThird() {
        current.get().filter(shown -> writing.get()).ifPresent(shown -> {
            Conflict conflict = shown.open().conflict();
            String typed = result.get();
            Offer chosen = offer.get();
            if (shown.open().offers().isEmpty()) {
                settle(shown, () -> features.settle().write(conflict, typed));
            } else if (chosen != null) {
                settle(shown, () -> features.settle().settle(conflict, chosen.value()));
            }
        });
    }

    /** Leaves the third value; the conflict stays open. */
    public void leaveThird() {
        writing.set(false);
        problem.set("");
    }

    /** Reads them anew; the one shown stays, unless somebody settled it. */
    void read() {
        int read = ++reads;
        Optional<Key> key = wanted.or(() -> current.get().map(ShownConflict::open).map(Key::of));
        int otherwise = at.get();
        around.background().read(() -> {
            List<OpenConflict> open = features.conflicts().open();
            int place = key.map(k -> open.stream().map(Key::of).toList().indexOf(k)).filter(found -> found >= 0)
                    .orElse(open.isEmpty() ? 0 : otherwise % open.size());
            return open.isEmpty() ? new Read(open, place, Optional.empty(), AgendaViewModel.Standing.NOTHING_SHOWN)
                    : new Read(open, place, Optional.of(words.of(open.get(place))), agenda.standing(open.get(place).conflict()));
        }, done -> {
            if (read == reads) {
                show(done);
            }
        });
    }

    private void show(Read read) {
        Optional<Key> asked = wanted;
        wanted = Optional.empty();
        Optional<ShownConflict> before = current.get();
        boolean same = before.map(b -> Key.of(b.open())).equals(read.shown.map(now -> Key.of(now.open())));
        if (asked.isEmpty() && !settledHere && before.isPresent()) {
            boolean changed = same && !before.get().open().conflict().equals(read.shown.orElseThrow().open().conflict());
            told.set(changed ? around.texts().text("exchange.conflict.changed")
                    : same ? told.get() : around.texts().text("exchange.conflict.settled-elsewhere"));
        }
        if (asked.isPresent() && read.shown.map(now -> Key.of(now.open())).filter(asked.get()::equals).isEmpty()) {
            told.set(around.texts().text("exchange.conflict.not-open"));
        }
        settledHere = false;
        deciding = false;
        keys = read.open.stream().map(Key::of).toList();
        if (!same) {
            leaveThird();
        }
        agenda.show(read.standing);
        count.set(read.open.size());
        at.set(read.at);
        current.set(read.shown);
    }

    private void step(int by) {
        if (keys.size() > 1) {
            wanted = Optional.of(keys.get(Math.floorMod(at.get() + by, keys.size())));
            told.set("");
            read();
        }
    }

    private void settle(ShownConflict shown, Callable<Outcome<Dot>> decision) {
        if (deciding) {
            return; // a key pressed twice must not decide the next one unseen
        }
        deciding = true;
        around.background().write(decision, outcome -> {
            switch (outcome) {
                case Outcome.Refused<Dot>(String sentence) -> {
                    problem.set(sentence);
                    read();
                }
                case Outcome.Done<Dot> done -> {
                    settledHere = true;
                    leaveThird();
                    told.set(around.texts().text("exchange.conflict.settled", shown.label(), shown.open().thing()));
                    read();
                }
            }
        });
    }
}
