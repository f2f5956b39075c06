package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.feature.meeting.Agenda;
import org.plenary.feature.meeting.AgendaRow;
import org.plenary.feature.meeting.ReadAgenda;
import org.plenary.ui.kit.Running;

/** The agenda of the meeting shown: its rows and which one is in hand. UI thread. */
public final class AgendaViewModel {

    private final ReadAgenda read;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<Agenda>> agenda = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AgendaEditing editing;
    private final AgendaDeeds deeds;
    private final List<Consumer<Agenda>> waiting = new ArrayList<>();
    private Optional<String> meeting = Optional.empty();
    private Running reading = () -> { };

    AgendaViewModel(Features features, DeedsViewModel done, Surroundings around) {
        this.read = features.agenda();
        this.around = around;
        this.editing = new AgendaEditing(this, features, done, around);
        this.deeds = new AgendaDeeds(this, features, done, around);
    }

    /** The agenda; empty while no meeting is shown. */
    public ReadOnlyObjectProperty<Optional<Agenda>> agenda() {
        return agenda.getReadOnlyProperty();
    }

    /** The id of the item in hand. */
    public ReadOnlyObjectProperty<Optional<String>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Typing in it. */
    public AgendaEditing editing() {
        return editing;
    }

    /** Arranging it. */
    public AgendaDeeds deeds() {
        return deeds;
    }

    /** The meeting it is of. */
    Optional<String> meeting() {
        return meeting;
    }

    /** The row in hand. */
    public Optional<AgendaRow> row() {
        return selected.get().flatMap(this::row);
    }

    /** The row of an item. */
    Optional<AgendaRow> row(String item) {
        return rows().stream().filter(row -> row.id().equals(item)).findFirst();
    }

    /** All rows; those under Recovered last. */
    public List<AgendaRow> rows() {
        return agenda.get().map(Agenda::rows).orElse(List.of());
    }

    /** Shows the agenda of a meeting. */
    void show(String id) {
        if (!meeting.equals(Optional.of(id))) {
            editing.finish();
            waiting.clear();
            meeting = Optional.of(id);
            agenda.set(Optional.empty());
            selected.set(Optional.empty());
        }
        refresh();
    }

    /** Takes an item in hand, which ends typing in another. */
    public void select(String item) {
        if (!selected.get().equals(Optional.of(item)) && row(item).isPresent()) {
            editing.finish();
            selected.set(Optional.of(item));
        }
    }

    /** Takes the item in hand so many rows further down, or up when negative; stops at the ends. */
    public void move(int steps) {
        if (!rows().isEmpty()) {
            int target = place(selected.get()) + steps;
            select(rows().get(Math.clamp(target, 0, rows().size() - 1)).id());
        }
    }

    /** Reads anew; what is in hand and being typed stays so. */
    void refresh() {
        reading.cancel();
        meeting.ifPresent(id -> reading = around.background().read(() -> read.of(id), found -> {
            fill(found);
            List<Consumer<Agenda>> now = List.copyOf(waiting);
            waiting.clear();
            found.ifPresent(agenda -> now.forEach(then -> then.accept(agenda)));
        }));
    }

    /** Reads anew and goes on with it, also when a later reading overtakes this one. */
    void refresh(Consumer<Agenda> then) {
        waiting.add(then);
        refresh();
    }

    private void fill(Optional<Agenda> found) {
        int before = place(selected.get());
        editing.forgetSaved();
        agenda.set(found);
        if (selected.get().flatMap(this::row).isEmpty()) {
            editing.finish();
            selected.set(rows().isEmpty() ? Optional.empty() : Optional.of(rows().get(Math.clamp(before, 0, rows().size() - 1)).id()));
        }
    }

    private int place(Optional<String> item) {
        List<AgendaRow> rows = rows();
        return item.map(id -> IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(id)).findFirst().orElse(0)).orElse(0);
    }
}
