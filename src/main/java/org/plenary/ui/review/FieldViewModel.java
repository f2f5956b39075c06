package org.plenary.ui.review;

import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.FieldReading;
import org.plenary.feature.review.NamedValue;
import org.plenary.feature.review.TypedValue;
import org.plenary.ui.kit.Debounce;

/**
 * One field edited where it stands, by the editor rule of SYNC §2: what is typed is kept within two seconds of the first key, and saved in
 * the place of the value it was typed on when the person leaves the field or after ten idle minutes. What is chosen is saved at once.
 * Nothing that arrives replaces what is being typed. UI thread.
 */
public final class FieldViewModel {

    static final Duration IDLE = Duration.ofMinutes(10);

    private final ThingFeatures features;
    private final Surroundings around;
    private final Debounce idle;
    private final Keeping keeping;
    private final ReadOnlyObjectWrapper<FieldReading> reading;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper();
    private boolean saving;
    private boolean saveAgain;
    /** What the text is typed on: these heads, shown as this. */
    private OpenEditor editor;
    private String baseline;

    FieldViewModel(FieldReading first, ThingFeatures features, Surroundings around) {
        this.features = features;
        this.around = around;
        this.reading = new ReadOnlyObjectWrapper<>(first);
        this.idle = new Debounce(around.delay(), IDLE, this::finish);
        this.keeping = new Keeping(features.unsaved(), around, () -> editor, text::get, this::refused);
        load(first);
        text.subscribe((was, is) -> typed());
        first.kept().filter(kept -> first.conflict().isEmpty()).ifPresent(kept -> {
            editor = kept.editor();
            restored.set(true);
            text.set(kept.text());
        });
    }

    /** The field as it was read last. */
    public ReadOnlyObjectProperty<FieldReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Its declaration. */
    public Field field() {
        return reading.get().field();
    }

    /** The thing it belongs to. */
    public String entity() {
        return editor.entity();
    }

    /** What stands in the field while it is typed; its control is bound to it both ways. */
    public StringProperty text() {
        return text;
    }

    /** What is wrong with it; empty when nothing is. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether what stands there was typed before a crash. */
    public ReadOnlyBooleanProperty restored() {
        return restored.getReadOnlyProperty();
    }

    /** Whether something was typed that is not saved yet. */
    public boolean isTyped() {
        return !text.get().equals(baseline);
    }

    /** Whether there is nothing in it to look at. */
    public boolean isEmpty() {
        return reading.get().words().isEmpty() && reading.get().conflict().isEmpty() && !isTyped();
    }

    /** The copy holds this now. It is shown unless the person is typing. */
    void show(FieldReading now) {
        reading.set(now);
        if (!isTyped() && !saving) {
            load(now);
        }
    }

    /** Saves what was typed; false when it can't be meant for this field, and it stays as it is then. */
    public boolean finish() {
        idle.cancel();
        if (saving) {
            saveAgain = true;
            return true;
        }
        if (!isTyped()) {
            return true;
        }
        switch (TypedValue.of(field(), text.get())) {
            case Outcome.Refused<JsonValue>(String sentence) -> {
                refused(sentence);
                return false;
            }
            case Outcome.Done<JsonValue>(JsonValue value) -> saveTyped(value);
        }
        return true;
    }

    /** Throws away what was typed. */
    public void cancel() {
        calm();
        restored.set(false);
        load(reading.get());
        keeping.drop();
    }

    /** Gives it one of its offers; the empty id empties it. */
    public void choose(String id) {
        boolean yesNo = field().type() == FieldType.FLAG;
        JsonValue value = id.isEmpty() ? JsonValue.NULL : yesNo ? JsonValue.of(Boolean.parseBoolean(id)) : JsonValue.of(id);
        OpenEditor now = reading.get().editor();
        if (!id.equals(reading.get().text())) {
            write(() -> features.editing().save(now, value));
        }
    }

    /** Puts something into the set: one of its offers, or a word. */
    public void add(String idOrWord) {
        String prefix = field().target() + "/";
        String member = idOrWord.strip().startsWith(prefix) ? idOrWord.strip().substring(prefix.length()) : idOrWord.strip();
        if (!member.isEmpty()) {
            write(() -> features.editing().set(entity(), field().register(member), JsonValue.TRUE));
        }
    }

    /** Takes something out of the set. */
    public void remove(NamedValue member) {
        write(() -> features.editing().set(entity(), field().register(member.value()), JsonValue.NULL));
    }

    private void load(FieldReading now) {
        editor = now.editor();
        baseline = now.field().type() == FieldType.DATE ? now.words() : now.text();
        problem.set("");
        text.set(baseline);
    }

    private void typed() {
        if (isTyped()) {
            around.saves().saving();
            idle.touch();
            keepSoon();
        }
    }

    private void keepSoon() {
        if (!saving) {
            keeping.soon();
        }
    }

    private void saveTyped(JsonValue value) {
        calm();
        if (TypedValue.of(field(), baseline).equals(Outcome.done(value))) {
            cancel();
            around.saves().saved();
            return;
        }
        saving = true;
        around.saves().saving();
        String words = text.get();
        OpenEditor on = editor;
        around.background().write(() -> {
            Outcome<Dot> outcome = features.editing().save(on, value);
            if (outcome instanceof Outcome.Done<Dot>) {
                keeping.dropNow(on);
            }
            return outcome;
        }, outcome -> {
            saving = false;
            switch (outcome) {
                case Outcome.Refused<Dot>(String sentence) -> refused(sentence);
                case Outcome.Done<Dot>(Dot dot) -> saved(on.saved(dot), words);
            }
        }, this::failed);
    }

    private void saved(OpenEditor after, String words) {
        editor = after;
        baseline = words;
        restored.set(false);
        problem.set("");
        around.saves().saved();
        if (isTyped()) {
            keepSoon();
        }
        if (saveAgain) {
            saveAgain = false;
            finish();
        }
    }

    private void write(Callable<Outcome<Dot>> work) {
        around.saves().saving();
        around.background().write(work, outcome -> {
            if (outcome instanceof Outcome.Refused<Dot>(String sentence)) {
                refused(sentence);
            } else {
                problem.set("");
                around.saves().saved();
            }
        }, this::failed);
    }

    /** What was typed stays in its field. */
    private void refused(String sentence) {
        problem.set(sentence);
        around.saves().failed();
    }

    private void failed(Throwable failure) {
        saving = false;
        around.saves().failed();
        around.background().unexpected(failure);
    }

    private void calm() {
        keeping.stop();
        idle.cancel();
    }
}
