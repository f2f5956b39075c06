package org.plenary.ui.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.FilledForm;
import org.plenary.ui.kit.Background;

/** The questions of the form that is open, taken together. UI thread. */
final class OpenQuestions {

    private final ObservableList<QuestionViewModel> all = FXCollections.observableArrayList();
    private final Background background;

    OpenQuestions(Background background) {
        this.background = background;
    }

    ObservableList<QuestionViewModel> all() {
        return all;
    }

    /** Every field of every question. */
    List<EditedField> fields() {
        return all.stream().flatMap(QuestionViewModel::all).map(SlotViewModel::edited).toList();
    }

    /** The fields in which a text from before a crash stands undecided. */
    List<EditedField> restored() {
        return fields().stream().filter(edited -> edited.restored().get()).toList();
    }

    /** What it all says. */
    FilledForm filled() {
        var values = new HashMap<FilledForm.Slot, String>();
        all.forEach(question -> question.addTo(values));
        return new FilledForm(values);
    }

    /** What the organisation could be asked: the first that this member, or else the team, finds missing; empty for nothing. */
    String missing() {
        return fields(Answer.MISSING.name()).filter(words -> !words.isBlank()).findFirst().orElse("").strip();
    }

    private Stream<String> fields(String name) {
        List<SlotViewModel> slots = all.stream().flatMap(QuestionViewModel::all).filter(slot -> slot.name().equals(name)).toList();
        return Stream.concat(slots.stream().filter(slot -> !slot.isOfTeam()), slots.stream().filter(SlotViewModel::isOfTeam))
                .map(slot -> slot.edited().text().get());
    }

    /** Saves what was typed; goes on when all of it is saved, and does not go on when it cannot be saved. */
    void flush(Runnable then) {
        all.forEach(QuestionViewModel::leave);
        whenClean(then);
    }

    /** Writes run one after the other: when this one is over, so are the saves before it. */
    private void whenClean(Runnable then) {
        if (all.stream().allMatch(QuestionViewModel::isClean)) {
            then.run();
        } else if (isAny(SaveState.SAVING)) {
            background.write(() -> true, done -> whenClean(then));
        } else if (!isAny(SaveState.FAILED)) {
            flush(then);
        }
    }

    private boolean isAny(SaveState state) {
        return fields().stream().anyMatch(edited -> edited.state().get() == state);
    }
}
