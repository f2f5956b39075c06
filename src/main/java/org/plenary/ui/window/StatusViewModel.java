package org.plenary.ui.window;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Saves;
import org.plenary.ui.kit.Texts;

/** What the status bar says. Others set the plain properties; the sentences follow. */
public final class StatusViewModel implements Saves {

    private static final Duration FLASH = Duration.ofSeconds(2);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Delay delay;
    private final Supplier<LocalTime> now;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Mark> savedMark = new ReadOnlyObjectWrapper<>(Mark.AGREED);
    private final ReadOnlyBooleanWrapper flashing = new ReadOnlyBooleanWrapper();
    private final StringProperty who = new SimpleStringProperty("");
    private final IntegerProperty unsent = new SimpleIntegerProperty();
    private final IntegerProperty conflicts = new SimpleIntegerProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Running flash = () -> { };

    /** A status with everything saved and nobody named. */
    public StatusViewModel(Texts texts, Delay delay, Supplier<LocalTime> now) {
        this.texts = texts;
        this.delay = delay;
        this.now = now;
        saved.set(texts.text("status.all-saved"));
    }

    @Override
    public void saving() {
        say(Mark.DRAFT, texts.text("status.saving"));
    }

    @Override
    public void saved() {
        say(Mark.AGREED, texts.text("status.saved-at", TIME.format(now.get())));
    }

    @Override
    public void failed() {
        say(Mark.CONFLICT, texts.text("status.not-saved"));
    }

    /** Answers Ctrl+S: there is nothing to do, and the person sees so. Where something is unsaved it says that instead. */
    public void flashSaved() {
        flash.cancel();
        if (savedMark.get() == Mark.AGREED) {
            saved.set(texts.text("status.all-saved"));
        }
        flashing.set(true);
        flash = delay.after(FLASH, () -> flashing.set(false));
    }

    /** The sentence about saving. */
    public ReadOnlyStringProperty savedText() {
        return saved.getReadOnlyProperty();
    }

    /** The shape before it. */
    public ReadOnlyObjectProperty<Mark> savedMark() {
        return savedMark.getReadOnlyProperty();
    }

    /** Whether the sentence about saving calls for the eye now. */
    public ReadOnlyBooleanProperty flashing() {
        return flashing.getReadOnlyProperty();
    }

    /** Role and name, as in "Alice, member"; empty when not known. */
    public StringProperty who() {
        return who;
    }

    /** How many changes no bundle has carried yet. */
    public IntegerProperty unsent() {
        return unsent;
    }

    /** "3 changes not exported"; empty for none. */
    public ObservableValue<String> unsentText() {
        return unsent.map(number -> texts.count("status.unsent", number.intValue()));
    }

    /** How many conflicts wait to be settled. */
    public IntegerProperty conflicts() {
        return conflicts;
    }

    /** "2 conflicts"; empty for none. */
    public ObservableValue<String> conflictsText() {
        return conflicts.map(number -> number.intValue() == 0 ? "" : texts.count("status.conflicts", number.intValue()));
    }

    /** Whether something works in the background. */
    public BooleanProperty busy() {
        return busy;
    }

    private void say(Mark mark, String sentence) {
        savedMark.set(mark);
        saved.set(sentence);
    }
}
