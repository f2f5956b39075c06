package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.domain.exchange.Conflict;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.DecideInMeeting;
import org.plenary.feature.exchange.DecideInMeeting.Planned;

/** Whether the conflict that is shown is on an agenda, and how it gets there. UI thread. */
public final class AgendaViewModel {

    /**
     * How a conflict stands with the meetings.
     *
     * @param possible false for what goes on no agenda
     * @param on the meeting that has it on its agenda
     * @param meetings those that could have
     */
    record Standing(boolean possible, Optional<Planned> on, List<Planned> meetings) {
        static final Standing NOTHING_SHOWN = new Standing(false, Optional.empty(), List.of());
    }

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final Moments moments;
    private final WaysOut ways;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper on = new ReadOnlyStringWrapper("");
    private final ObservableList<Planned> meetings = FXCollections.observableArrayList();
    private final ObjectProperty<Planned> chosen = new SimpleObjectProperty<>();
    private Optional<Planned> has = Optional.empty();
    private boolean putting;

    AgendaViewModel(ExchangeFeatures features, Surroundings around, Moments moments, WaysOut ways) {
        this.ways = ways;
        this.features = features;
        this.around = around;
        this.moments = moments;
    }

    /** Whether it can be put on an agenda and is on none yet. */
    public ReadOnlyBooleanProperty possible() {
        return possible.getReadOnlyProperty();
    }

    /** On which agenda it is; empty for none. */
    public ReadOnlyStringProperty on() {
        return on.getReadOnlyProperty();
    }

    /** Goes to the meeting that has it on its agenda. */
    public void openMeeting() {
        has.ifPresent(meeting -> ways.openMeeting(meeting.id()));
    }

    /** The planned meetings, the next one first. */
    public ObservableList<Planned> meetings() {
        return meetings;
    }

    /** The meeting it would be put on; null while there is none. */
    public ObjectProperty<Planned> chosen() {
        return chosen;
    }

    /** "Meeting 43, 12 January 2019". */
    public String name(Planned meeting) {
        return meeting.date().map(day -> around.texts().text("exchange.conflict.meeting", meeting.name(), moments.day(day))).orElse(meeting.name());
    }

    /** How a conflict stands now; not on the UI thread. */
    Standing standing(Conflict conflict) {
        DecideInMeeting deciding = features.decideInMeeting(around.clock());
        return new Standing(deciding.isForTheTeam(conflict), deciding.agendaOf(conflict), deciding.meetings());
    }

    void show(Standing standing) {
        putting = false;
        Optional<String> before = Optional.ofNullable(chosen.get()).map(Planned::id);
        has = standing.on;
        possible.set(standing.possible && standing.on.isEmpty());
        on.set(standing.on.map(meeting -> around.texts().text("exchange.conflict.agenda.on", name(meeting))).orElse(""));
        meetings.setAll(standing.meetings);
        chosen.set(meetings.stream().filter(meeting -> before.filter(meeting.id()::equals).isPresent()).findFirst()
                .orElse(meetings.isEmpty() ? null : meetings.getFirst()));
    }

    /**
     * Puts a conflict on the agenda of the meeting that is chosen.
     *
     * @param told hears what happened
     * @param problem hears why nothing did
     */
    void put(ShownConflict shown, Consumer<String> told, Consumer<String> problem) {
        if (putting || !possible.get()) {
            return;
        }
        putting = true;
        Conflict conflict = shown.open().conflict();
        Optional<String> meeting = Optional.ofNullable(chosen.get()).map(Planned::id);
        around.background().write(() -> features.decideInMeeting(around.clock()).put(conflict, shown.ways().agendaTitle(), meeting), outcome -> {
            putting = false;
            switch (outcome) {
                case Outcome.Refused<Planned>(String sentence) -> problem.accept(sentence);
                case Outcome.Done<Planned>(Planned put) -> told.accept(around.texts().text("exchange.conflict.agenda.put", name(put)));
            }
        });
    }
}
