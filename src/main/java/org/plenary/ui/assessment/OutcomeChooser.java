package org.plenary.ui.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.feature.assessment.Named;
import org.plenary.feature.assessment.OutcomeWish;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.feature.assessment.Stepping;

/** What the four outcomes of the recommendation in hand would record: filled in beforehand, so that one key is enough. UI thread. */
public final class OutcomeChooser {

    /** A week is what owners were usually given between two calls. */
    private static final int DAYS = 7;

    private final ObjectProperty<Set<String>> waitsFor = new SimpleObjectProperty<>(Set.of());
    private final StringProperty newQuestion = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final BooleanProperty action = new SimpleBooleanProperty(true);

    OutcomeChooser() { }

    /** Ids of the questions it would wait for. */
    public ObjectProperty<Set<String>> waitsFor() {
        return waitsFor;
    }

    /** The words of a question that would be asked with it; empty for none. */
    public StringProperty newQuestion() {
        return newQuestion;
    }

    /** Why it is parked, in a line. */
    public StringProperty reason() {
        return reason;
    }

    /** The id of the person it would go back to; empty for nobody. */
    public StringProperty to() {
        return to;
    }

    /** Until when, as it is typed: {@code 2018-09-20}; empty for no day. */
    public StringProperty due() {
        return due;
    }

    /** Why it goes back, in a line. */
    public StringProperty why() {
        return why;
    }

    /** Whether parking and giving back make an action; stays as the person set it. */
    public BooleanProperty action() {
        return action;
    }

    /** Puts a question among those it would wait for, or takes it out. */
    public void toggle(String question) {
        var now = new TreeSet<>(waitsFor.get());
        if (!now.remove(question)) {
            now.add(question);
        }
        waitsFor.set(Set.copyOf(now));
    }

    /** Whether parking says what it waits for. */
    public boolean canPark() {
        return !waitsFor.get().isEmpty() || !newQuestion.get().isBlank() || !reason.get().isBlank();
    }

    /** The day that was typed; empty for none, and for what is no day. */
    public Optional<LocalDate> dueDay() {
        try {
            return Optional.of(due.get().strip()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether giving back says to whom, and until when in words that are a day. */
    public boolean canReturn() {
        return !to.get().isEmpty() && (due.get().isBlank() || dueDay().isPresent());
    }

    /** Fills everything in for a recommendation. */
    void show(StepSubject subject) {
        waitsFor.set(Set.copyOf(subject.questions().stream().filter(StepSubject.OpenQuestion::blocks).map(StepSubject.OpenQuestion::id).toList()));
        newQuestion.set("");
        reason.set(subject.outcome().filter(left -> left.state().equals("parked")).map(StepSubject.Left::reason).orElse(""));
        to.set(subject.owner().map(Named::id).orElse(""));
        due.set(subject.day().plusDays(DAYS).toString());
        why.set("");
    }

    /** What would be recorded. */
    OutcomeWish wish(Stepping of, StepSubject subject, RecommendationState state) {
        return switch (state) {
            case PARKED -> OutcomeWish.parked(subject.id(), of.meeting(), of.item(), waitsFor.get(), newQuestion.get(), reason.get(), action.get());
            case RETURNED -> OutcomeWish.returned(subject.id(), of.meeting(), of.item(), to.get(), dueDay(), why.get(), action.get());
            default -> OutcomeWish.adopted(subject.id(), of.meeting(), of.item(), state == RecommendationState.ADOPTED_WITH_EDITS);
        };
    }
}
