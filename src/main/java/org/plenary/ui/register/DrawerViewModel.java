package org.plenary.ui.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.meeting.ActionState;
import org.plenary.domain.meeting.DecisionState;
import org.plenary.domain.recommendation.QuestionStanding;
import org.plenary.domain.review.WrittenDay;
import org.plenary.feature.Outcome;
import org.plenary.feature.RegisterRow;
import org.plenary.feature.meeting.Editable;
import org.plenary.feature.meeting.EntryDetails;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.recommendation.KeepQuestion;
import org.plenary.ui.kit.Running;

/** The thing in hand with all that hangs on it, and what is done about it. UI thread. */
final class DrawerViewModel {

    private final RegisterViewModel register;
    private final RegisterFeatures features;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<EntryDetails>> details = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, EditorViewModel> editors = new LinkedHashMap<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty noteInTeam = new SimpleBooleanProperty();
    private final StringProperty refusedLine = new SimpleStringProperty("");
    private Running reading = () -> { };
    private String shown = "";

    DrawerViewModel(RegisterViewModel register, RegisterFeatures features, Surroundings around) {
        this.register = register;
        this.features = features;
        this.around = around;
        register.which().kind().fields().forEach(field -> editors.put(field.name(), new EditorViewModel(field, features.edit(), around, (of, dot) ->
                register.undo().did(around.texts().text("register.edited", around.texts().field(register.which().kind().name(), of.name())), dot))));
    }

    ReadOnlyObjectProperty<Optional<EntryDetails>> details() {
        return details.getReadOnlyProperty();
    }

    EditorViewModel editor(String field) {
        return editors.get(field);
    }

    /** The progress note that is being typed. */
    StringProperty note() {
        return note;
    }

    /** Whether it is to stay in the team. */
    BooleanProperty noteInTeam() {
        return noteInTeam;
    }

    /** Why the line typed for a new thing was not taken; empty while all is well. */
    StringProperty refusedLine() {
        return refusedLine;
    }

    void show(String id) {
        if (!id.equals(shown)) {
            finish();
        }
        shown = id;
        reading.cancel();
        if (id.isEmpty()) {
            details.set(Optional.empty());
            return;
        }
        reading = around.background().read(() -> features.entry().of(id), now -> {
            now.ifPresent(entry -> entry.fields().forEach((name, of) -> editors.get(name).show(of, words(editors.get(name).field(), of))));
            details.set(now);
        });
    }

    private String words(Field field, Editable of) {
        return field.type() == FieldType.DATE ? WrittenDay.read(of.text()).map(register.wording()::day).orElse(of.text()) : of.text();
    }

    /** Saves what is being typed. */
    void finish() {
        editors.values().forEach(EditorViewModel::finish);
    }

    /** The words of the states that the thing in hand can be given, in order. */
    List<String> states() {
        return switch (register.which()) {
            case ACTIONS -> Arrays.stream(ActionState.values()).filter(state -> state != ActionState.STRUCK).map(ActionState::word).toList();
            case DECISIONS -> register.current().flatMap(row -> decision(row.state()).next()).map(DecisionState::word).stream().toList();
            case QUESTIONS -> Arrays.stream(QuestionStanding.values()).map(QuestionStanding::word).toList();
        };
    }

    /** The next state of the usual way: what one key does. */
    void nextState() {
        register.current().ifPresent(row -> {
            switch (register.which()) {
                case ACTIONS -> state(row.state().equals("done") ? "no-reply" : row.state().equals("no-reply") ? "dropped" : row.isOpen() ? "done" : "open");
                case DECISIONS -> states().stream().findFirst().ifPresent(this::state);
                case QUESTIONS -> state(row.state().equals("answered") ? "resolved" : row.isOpen() && !row.state().equals("draft") ? "answered" : "asked");
            }
        });
    }

    /** Gives the thing in hand a state, by its word. */
    void state(String word) {
        register.current().ifPresent(row -> {
            String told = around.texts().text("register.stands", row.number().words(), around.texts().text("register.state." + word));
            switch (register.which()) {
                case ACTIONS -> register.write(() -> features.actions().state(row.id(), Arrays.stream(ActionState.values())
                        .filter(state -> state.word().equals(word)).findFirst().orElseThrow()), dot -> register.undo().did(told, dot));
                case DECISIONS -> register.write(() -> features.decisions().advance(row.id(), decision(row.state())), dot -> register.undo().did(told, dot));
                case QUESTIONS -> question(row, word, told);
            }
        });
    }

    private void question(RegisterRow row, String word, String told) {
        QuestionStanding standing = Arrays.stream(QuestionStanding.values()).filter(one -> one.word().equals(word)).findFirst().orElseThrow();
        around.background().write(() -> features.questions().state(row.id(), standing), outcome -> {
            switch (outcome) {
                case Outcome.Refused<KeepQuestion.Kept>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<KeepQuestion.Kept>(KeepQuestion.Kept kept) -> kept.dot().ifPresent(dot -> register.undo().did(kept.readyAgain().isEmpty() ? told
                        : around.texts().text("register.ready-again", told, String.join(", ", kept.readyAgain().stream().map(number -> "R" + number).toList())), dot));
            }
        });
    }

    private static DecisionState decision(String word) {
        return Arrays.stream(DecisionState.values()).filter(state -> state.word().equals(word)).findFirst().orElseThrow();
    }

    /** Gives an action to somebody too, or takes it from them; of a question, names who asks it. */
    void owner(EntryDetails.Owner owner, boolean has) {
        register.current().ifPresent(row -> register.write("register.owners-changed", () -> register.which() == RegisterOf.QUESTIONS
                ? features.questions().asker(row.id(), has ? owner.member() : "") : features.actions().owner(row.id(), owner, has)));
    }

    /** Says whether the recommendations wait for a question. */
    void blocks(boolean blocks) {
        register.current().ifPresent(row -> register.write("register.blocks-changed",
                () -> features.questions().blocks(row.id(), blocks).then(kept -> Outcome.done(kept.dot()))));
    }

    /** Adds the note that was typed. */
    void addNote() {
        String typed = note.get();
        boolean inTeam = noteInTeam.get();
        if (!shown.isEmpty() && !typed.isBlank()) {
            String of = shown;
            register.write(() -> features.notes().add(of, typed, inTeam).then(dot -> Outcome.done(Optional.of(dot))), dot -> {
                if (note.get().equals(typed)) {
                    note.set("");
                }
                register.undo().did(around.texts().text("register.noted"), dot);
            });
        }
    }

    /** Words a fixed decision anew: a new one supersedes it. */
    void reword(String text) {
        String of = shown;
        around.background().write(() -> features.decisions().reword(of, text), outcome -> {
            switch (outcome) {
                case Outcome.Refused<RecordEntry.Written>(String sentence) -> around.notices().tell(sentence);
                case Outcome.Done<RecordEntry.Written>(RecordEntry.Written written) -> {
                    editors.get("text").cancel(); // what was typed is the new decision's: nothing of it waits at the old one
                    register.clear();
                    register.selected().set(written.id());
                    register.undo().did(around.texts().text("register.reworded"), written.dot());
                }
            }
        });
    }
}
