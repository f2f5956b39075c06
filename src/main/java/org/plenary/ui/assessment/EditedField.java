package org.plenary.ui.assessment;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;
import org.plenary.ui.kit.Debounce;

/**
 * One field while a person edits it, by the editor rule of SYNC §2: what is typed is kept within two seconds, and becomes a change when
 * the person leaves the field, after ten idle minutes, or when asked. The change names the heads that were loaded, whatever an import has
 * brought since; nothing ever replaces what is being typed. UI thread.
 */
public final class EditedField {

    static final Duration IDLE = Duration.ofMinutes(10);

    private final Editing around;
    private final Saver saver;
    private final Runnable whenSaved;
    private final Keeping keeping;
    private final Debounce idle;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(SaveState.CLEAN);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper();
    private OpenEditor editor;
    private String saved;
    private OpenEditor newest;
    private String newestText;
    private long changes;
    private boolean saving;
    private boolean saveAgain;

    /** Writes the value of a field into the draft; off the UI thread. */
    interface Saver {
        Outcome<OpenEditor> save(OpenEditor editor, String text);
    }

    /**
     * A field that holds what was loaded.
     *
     * @param whenSaved told on the UI thread after each save, done or refused
     */
    EditedField(Editing around, OpenEditor editor, String loaded, Saver saver, Runnable whenSaved) {
        this.around = around;
        this.saver = saver;
        this.whenSaved = whenSaved;
        this.keeping = new Keeping(around, () -> new Typed(changes, this.editor, text.get()), this::kept, this::failed);
        this.idle = new Debounce(around.delay(), IDLE, this::leave);
        this.newest = editor;
        this.newestText = loaded;
        load(editor, loaded);
        text.addListener((all, was, now) -> edited());
    }

    /** What stands in the field; its control is bound to it both ways. */
    public StringProperty text() {
        return text;
    }

    /** How safe it is. */
    public ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why it could not be kept or saved; empty when it could. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether an import brought another version while this one is being typed. */
    public ReadOnlyBooleanProperty overtaken() {
        return overtaken.getReadOnlyProperty();
    }

    /** Whether this is a text from before a crash that nobody has decided on yet. */
    public ReadOnlyBooleanProperty restored() {
        return restored.getReadOnlyProperty();
    }

    /** Whether all of it is in the draft. */
    public boolean isClean() {
        return !saving && text.get().equals(saved);
    }

    /** Saves what was typed, if anything was: the person leaves the field. */
    public void leave() {
        idle.cancel();
        if (saving) {
            saveAgain = true;
        } else if (!isClean()) {
            save();
        }
    }

    /** Puts a value into the field and saves it at once. */
    public void put(String value) {
        text.set(value);
        leave();
    }

    /** Writes a value in the place of every version that was loaded, even when it is the one that is shown. */
    public void settle(String value) {
        text.set(value);
        if (saving) {
            saveAgain = true;
        } else {
            save();
        }
    }

    /** Throws away what was typed and goes back to what is saved. */
    public void discard() {
        restored.set(false);
        load(newest, newestText);
    }

    /** The copy holds this now. It takes the place of what is shown unless that was typed by the person. */
    void refresh(OpenEditor now, String value) {
        newest = now;
        newestText = value;
        if (isClean()) {
            load(now, value);
        } else if (!saving) {
            overtaken.set(!now.equals(editor));
        }
    }

    /** Puts back what was kept before a crash, on the heads it was typed on. What was saved just before the crash is only forgotten. */
    void restore(UnsavedTexts.Kept found) {
        if (found.text().equals(saved)) {
            keeping.drop();
            return;
        }
        editor = found.editor();
        text.set(found.text());
        keeping.stop();
        state.set(SaveState.KEPT);
        restored.set(true);
        overtaken.set(!newest.equals(editor));
    }

    private void load(OpenEditor from, String value) {
        editor = from;
        saved = value;
        overtaken.set(false);
        text.set(value);
    }

    private void edited() {
        if (!isClean()) {
            changes++;
            state.set(SaveState.TYPING);
            around.saves().saving();
            idle.touch();
            if (!saving) {
                keeping.soon();
            }
        } else if (state.get() != SaveState.CLEAN && state.get() != SaveState.SAVED) {
            keeping.drop();
            calm(SaveState.CLEAN);
        }
    }

    private void kept(Typed what, Outcome<Boolean> outcome) {
        if (outcome instanceof Outcome.Refused<Boolean>(String sentence)) {
            refused(sentence);
        } else if (what.number() == changes && state.get() == SaveState.TYPING) {
            state.set(SaveState.KEPT);
        }
    }

    private void save() {
        saving = true;
        keeping.stop();
        state.set(SaveState.SAVING);
        around.saves().saving();
        Typed what = new Typed(changes, editor, text.get());
        around.background().write(() -> {
            Outcome<OpenEditor> outcome = saver.save(what.editor(), what.text());
            if (outcome instanceof Outcome.Done<OpenEditor>) {
                keeping.saved(what);
            }
            return outcome;
        }, outcome -> ended(outcome, what.text()), this::failed);
    }

    private void ended(Outcome<OpenEditor> outcome, String words) {
        saving = false;
        boolean again = saveAgain;
        saveAgain = false;
        switch (outcome) {
            case Outcome.Refused<OpenEditor>(String sentence) -> {
                refused(sentence);
                keeping.soon();
            }
            case Outcome.Done<OpenEditor>(OpenEditor next) -> saved(next, words, again);
        }
        whenSaved.run();
    }

    private void saved(OpenEditor next, String words, boolean again) {
        editor = next;
        saved = words;
        newest = next;
        newestText = words;
        restored.set(false);
        overtaken.set(false);
        if (isClean()) {
            calm(SaveState.SAVED);
        } else {
            state.set(SaveState.TYPING);
            keeping.soon();
            if (again) {
                leave();
            }
        }
    }

    private void calm(SaveState how) {
        keeping.stop();
        idle.cancel();
        problem.set("");
        state.set(how);
        around.saves().saved();
    }

    private void failed(Throwable failure) {
        saving = false;
        saveAgain = false;
        refused("");
        around.background().unexpected(failure);
    }

    /** The words stay in their field. */
    private void refused(String sentence) {
        problem.set(sentence);
        state.set(SaveState.FAILED);
        around.saves().failed();
    }
}
