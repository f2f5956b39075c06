package org.plenary.ui.exchange;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Pace;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Step;
import org.plenary.ui.kit.Texts;

/** One piece of long work at a time, with what it is doing and a way to stop it where stopping changes nothing. UI thread. */
public final class LongWork {

    private final Background background;
    private final Texts texts;
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper stoppable = new ReadOnlyBooleanWrapper();
    private AtomicBoolean stop = new AtomicBoolean();

    LongWork(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    /** What it is doing now; empty while there is no work. */
    public ReadOnlyStringProperty doing() {
        return doing.getReadOnlyProperty();
    }

    /** Whether it can still be stopped. */
    public ReadOnlyBooleanProperty stoppable() {
        return stoppable.getReadOnlyProperty();
    }

    /**
     * Starts work in the place of what is under way, whose end nobody hears then.
     *
     * @param whenNot told why it was not done; empty when it was stopped
     */
    <T> void start(Background.Lane lane, Function<Pace, Outcome<T>> work, Consumer<? super T> whenDone, Consumer<String> whenNot) {
        stop.set(true);
        AtomicBoolean stopThis = new AtomicBoolean();
        stop = stopThis;
        at(words(lane == Background.Lane.WRITE ? Pace.Step.WRITING : Pace.Step.READING));
        background.start(lane, progress -> work.apply(step -> {
            if (stopThis.get()) {
                throw new CancellationException();
            }
            progress.at(Step.of(words(step)));
        }), step -> whenCurrent(stopThis, () -> at(step.doing())), outcome -> whenCurrent(stopThis, () -> {
            at("");
            switch (outcome) {
                case Outcome.Done<T>(T value) -> whenDone.accept(value);
                case Outcome.Refused<T>(String sentence) -> whenNot.accept(sentence);
            }
        }), failure -> whenCurrent(stopThis, () -> {
            at("");
            whenNot.accept("");
            if (!(failure instanceof CancellationException)) {
                background.unexpected(failure);
            }
        }));
    }

    /** Stops before the next step. */
    public void stop() {
        stop.set(true);
        stoppable.set(false);
    }

    /** Stops it and hears no more of it. */
    void forget() {
        stop();
        stop = new AtomicBoolean();
        doing.set("");
    }

    private void whenCurrent(AtomicBoolean work, Runnable action) {
        if (work == stop) {
            action.run();
        }
    }

    private void at(String words) {
        doing.set(words);
        stoppable.set(!words.isEmpty() && !stop.get() && !words.equals(words(Pace.Step.WRITING)));
    }

    private String words(Pace.Step step) {
        return switch (step) {
            case READING -> texts.text("exchange.work.reading");
            case COMPARING -> texts.text("exchange.work.comparing");
            case WRITING -> texts.text("exchange.work.writing");
        };
    }
}
