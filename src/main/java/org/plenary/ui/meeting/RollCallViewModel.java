package org.plenary.ui.meeting;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.Editable;
import org.plenary.feature.meeting.RollCall;
import org.plenary.feature.meeting.RollCallRow;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/** The roll call of the meeting in hand: one person in hand, marked by one key, then the next. UI thread. */
public final class RollCallViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final Features features;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<RollCall>> roll = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RollCallRow>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, RollCallFields> fields = new HashMap<>();
    private Optional<String> meeting = Optional.empty();
    private Running reading = () -> { };

    RollCallViewModel(Features features, DeedsViewModel done, Surroundings around) {
        this.features = features;
        this.done = done;
        this.around = around;
        Debounce soon = new Debounce(around.delay(), QUIET, this::read);
        features.roll().onChange(() -> around.ui().accept(soon::touch));
        filter.subscribe((was, is) -> list());
    }

    /** The roll as it was read last; empty while none is shown. */
    public ReadOnlyObjectProperty<Optional<RollCall>> roll() {
        return roll.getReadOnlyProperty();
    }

    /** First letters of words of a name, or of one of its other spellings. */
    public StringProperty filter() {
        return filter;
    }

    /** Whom the filter lets pass. */
    public ReadOnlyObjectProperty<List<RollCallRow>> listed() {
        return listed.getReadOnlyProperty();
    }

    /** The id of the person in hand; always one of those listed. */
    public ReadOnlyObjectProperty<Optional<String>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** What is typed about a person who is listed. */
    RollCallFields fields(RollCallRow row) {
        return fields.computeIfAbsent(row.person().id(), id -> new RollCallFields(field(row, Attendance.ARRIVED, row.arrived()),
                field(row, Attendance.LEFT, row.left()), field(row, StatementOfInterest.TEXT, row.statement())));
    }

    /** Shows the roll of a meeting, with the first person in hand who was not called yet. */
    void show(String wanted) {
        if (!meeting.equals(Optional.of(wanted))) {
            meeting = Optional.of(wanted);
            roll.set(Optional.empty());
            fields.clear();
            selected.set(Optional.empty());
        }
        filter.set("");
        read();
    }

    /** Saves what is typed. */
    void finish() {
        fields.values().forEach(RollCallFields::finish);
    }

    /** Takes a person in hand. */
    public void select(String person) {
        if (listed.get().stream().anyMatch(row -> row.person().id().equals(person))) {
            selected.set(Optional.of(person));
        }
    }

    /** Takes the person so many lines down in hand, or up when negative; the last or first at the ends. */
    public void move(int steps) {
        List<RollCallRow> rows = listed.get();
        if (!rows.isEmpty()) {
            selected.set(Optional.of(rows.get(Math.clamp(place(rows) + (long) steps, 0, rows.size() - 1)).person().id()));
        }
    }

    /** Marks how the person in hand is there, and goes on to the next on the whole roll. */
    public void mark(Presence presence) {
        inHand(row -> {
            save("rollcall.deed.mark", row, () -> features.take().mark(meeting.orElseThrow(), row.person().id(), presence));
            goOn();
        });
    }

    /** Takes back what was marked about the person in hand. */
    public void unmark() {
        inHand(row -> save("rollcall.deed.unmark", row, () -> features.take().unmark(meeting.orElseThrow(), row.person().id())));
    }

    /** The person in hand comes late, leaves, or is back. */
    public void comeOrGo() {
        inHand(row -> save("rollcall.deed.come-or-go", row, () -> features.take().comeOrGo(meeting.orElseThrow(), row.person().id())));
    }

    /** The person in hand has nothing to change in their statement of interests; goes on to the next. */
    public void noChange() {
        inHand(row -> {
            save("rollcall.deed.soi", row, () -> features.take().noChange(meeting.orElseThrow(), row.person().id()));
            goOn();
        });
    }

    /** Nobody who is here, and was not asked yet, has anything to change. */
    public void noChangeForAll() {
        List<String> here = roll.get().map(RollCall::rows).orElse(List.of()).stream().filter(row -> row.isHere() && row.interests().isEmpty())
                .map(row -> row.person().id()).toList();
        meeting.ifPresent(in -> write(around.texts().text("rollcall.deed.soi-all"), () -> features.take().noChange(in, here)));
    }

    /** The person in hand has something to change; what it is, is typed in its field. */
    public void changed() {
        inHand(row -> save("rollcall.deed.soi", row, () -> features.take().changed(meeting.orElseThrow(), row.person().id())));
    }

    private void goOn() {
        filter.set("");
        move(1);
    }

    private void inHand(Consumer<RollCallRow> work) {
        listed.get().stream().filter(row -> selected.get().equals(Optional.of(row.person().id()))).findFirst().ifPresent(work);
    }

    private void save(String deed, RollCallRow row, Callable<Outcome<Optional<Dot>>> work) {
        write(around.texts().text(deed, row.person().name()), work);
    }

    private void write(String deed, Callable<Outcome<Optional<Dot>>> work) {
        String in = meeting.orElseThrow();
        around.saves().saving();
        around.background().write(work, outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> {
                    around.saves().failed();
                    around.notices().tell(sentence);
                }
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> {
                    around.saves().saved();
                    done.did(deed, in, dot.stream().toList());
                    read();
                }
            }
        }, failure -> {
            around.saves().failed();
            around.background().unexpected(failure);
        });
    }

    private void read() {
        meeting.ifPresent(in -> {
            reading.cancel();
            reading = around.background().read(() -> features.roll().of(in), found -> {
                roll.set(found);
                found.ifPresent(now -> now.rows().forEach(this::refresh));
                list();
            });
        });
    }

    private void refresh(RollCallRow row) {
        Optional.ofNullable(fields.get(row.person().id())).ifPresent(of -> {
            of.arrived().show(row.arrived());
            of.left().show(row.left());
            of.statement().show(row.statement());
        });
    }

    private void list() {
        List<RollCallRow> all = roll.get().map(RollCall::rows).orElse(List.of());
        listed.set(all.stream().filter(row -> row.person().begins(filter.get())).toList());
        boolean isThere = listed.get().stream().anyMatch(row -> selected.get().equals(Optional.of(row.person().id())));
        if (!isThere) {
            selected.set(listed.get().stream().filter(row -> row.presence().isEmpty()).findFirst().or(() -> listed.get().stream().findFirst())
                    .map(row -> row.person().id()));
        }
    }

    private int place(List<RollCallRow> rows) {
        return Math.max(0, rows.stream().map(row -> row.person().id()).toList().indexOf(selected.get().orElse("")));
    }

    private FieldViewModel field(RollCallRow row, Field declared, Editable now) {
        var field = new FieldViewModel(declared, now, features.edit(), around, text -> text);
        field.onSaved(dot -> {
            done.did(around.texts().text("rollcall.deed.mark", row.person().name()), meeting.orElseThrow(), dot.stream().toList());
            read();
        });
        return field;
    }
}
