package org.plenary.ui.meeting;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.Editable;
import org.plenary.feature.meeting.EditText;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Running;

/**
 * One field edited where it stands, by the editor rule of SYNC §2: what is typed is kept within two seconds of the first key, and saved in
 * the place of the text it was typed on when the person leaves the field or after ten idle minutes. Nothing that arrives replaces what is
 * being typed. UI thread.
 */
public final class FieldViewModel {

    /** Half a second is left for writing it to disk. */
    static final Duration KEPT_AFTER = Duration.ofMillis(1500);
    static final Duration IDLE = Duration.ofMinutes(10);

    private final Field field;
    private final EditText edit;
    private final Surroundings around;
    private final UnaryOperator<String> shown;
    private final Debounce idle;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper contested = new ReadOnlyBooleanWrapper();
    private Running keeping = () -> { };
    private Runnable whenSaving = () -> { };
    private Consumer<Optional<Dot>> whenSaved = dot -> { };
    private Consumer<String> whenRefused = sentence -> { };
    private boolean keepingSoon;
    private boolean saving;
    private boolean saveAgain;
    /** Saved, and shown as typed until it is read again in the form it was saved in. */
    private boolean settled;
    private Editable typedOn;
    private Editable newest;

    /**
     * A field.
     *
     * @param field its declaration
     * @param shown how a saved value is shown while nobody types
     */
    FieldViewModel(Field field, Editable now, EditText edit, Surroundings around, UnaryOperator<String> shown) {
        this.field = field;
        this.edit = edit;
        this.around = around;
        this.shown = shown;
        this.idle = new Debounce(around.delay(), IDLE, this::finish);
        load(now);
        text.subscribe((was, is) -> typed());
    }

    /** Who hears that a save begins. */
    void onSaving(Runnable listener) {
        whenSaving = listener;
    }

    /** Who hears that a save ended well; empty when what was typed was there already. */
    void onSaved(Consumer<Optional<Dot>> listener) {
        whenSaved = listener;
    }

    /** Who hears that a save was refused, and why; the sentence is empty where the program failed and says so itself. */
    void onRefused(Consumer<String> listener) {
        whenRefused = listener;
    }

    /** What stands in the field; its control is bound to it both ways. */
    public StringProperty text() {
        return text;
    }

    /** What is wrong with it; empty when nothing is. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether people's values conflict: it can't be edited before that is settled. */
    public ReadOnlyBooleanProperty contested() {
        return contested.getReadOnlyProperty();
    }

    /** The thing it belongs to. */
    public String entity() {
        return newest.editor().entity();
    }

    /** The register's name. */
    public String register() {
        return newest.editor().field();
    }

    /** Whether something was typed that is not saved yet. */
    public boolean isTyped() {
        return !settled && !text.get().equals(shown.apply(typedOn.text()));
    }

    /** The copy holds this now. It is shown unless the person is typing. */
    void show(Editable now) {
        newest = now;
        contested.set(now.contested());
        if (!isTyped() && !saving) {
            load(now);
        }
    }

    /** Saves what was typed; false when it can't be meant for this field, and it stays open then. */
    public boolean finish() {
        idle.cancel();
        if (saving) {
            saveAgain = true;
        } else if (isTyped()) {
            Optional<String> wrong = EditText.problem(field, text.get());
            problem.set(wrong.orElse(""));
            if (wrong.isPresent()) {
                return false;
            }
            save();
        }
        return true;
    }

    /** Throws away what was typed. */
    public void cancel() {
        boolean wasTyped = isTyped();
        Editable dropped = typedOn;
        load(newest);
        calm();
        if (wasTyped) {
            around.background().write(() -> {
                edit.drop(dropped);
                return dropped;
            }, done -> { });
        }
    }

    private void load(Editable now) {
        settled = false;
        typedOn = now;
        newest = now;
        contested.set(now.contested());
        problem.set("");
        text.set(shown.apply(now.text()));
    }

    private void typed() {
        if (settled) {
            settled = false;
        }
        if (isTyped()) {
            around.saves().saving();
            idle.touch();
            keepSoon();
        }
    }

    private void keepSoon() {
        if (!keepingSoon && !saving) {
            keepingSoon = true;
            keeping = around.delay().after(KEPT_AFTER, this::keep);
        }
    }

    private void keep() {
        keepingSoon = false;
        String words = text.get();
        Editable on = typedOn;
        around.background().write(() -> edit.keep(on, words), outcome -> {
            if (outcome instanceof Outcome.Refused<Boolean>(String sentence)) {
                problem.set(sentence);
                around.saves().failed();
            }
        });
    }

    private void save() {
        saving = true;
        calm();
        around.saves().saving();
        whenSaving.run();
        String words = text.get();
        Editable on = typedOn;
        around.background().write(() -> edit.save(on, words), outcome -> {
            saving = false;
            boolean again = saveAgain;
            saveAgain = false;
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> refused(sentence);
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> saved(on, words, dot, again);
            }
        }, failure -> {
            saving = false;
            refused("");
            around.background().unexpected(failure);
        });
    }

    private void saved(Editable on, String words, Optional<Dot> dot, boolean again) {
        boolean same = text.get().equals(words);
        settled = same;
        typedOn = new Editable(dot.map(on.editor()::saved).orElse(on.editor()), words, false);
        around.saves().saved();
        if (!same) {
            keepSoon();
            if (again) {
                finish();
            }
        }
        whenSaved.accept(dot);
    }

    /** What was typed stays in its field. */
    private void refused(String sentence) {
        problem.set(sentence);
        around.saves().failed();
        whenRefused.accept(sentence);
    }

    private void calm() {
        keeping.cancel();
        keepingSoon = false;
        idle.cancel();
    }
}
