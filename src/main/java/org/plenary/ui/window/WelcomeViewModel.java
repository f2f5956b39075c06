package org.plenary.ui.window;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Step;
import org.plenary.ui.kit.Work;

/** The first start: nothing is here yet, and one of three choices changes that. */
public final class WelcomeViewModel {

    private final Background background;
    private final WelcomeChoice sample;
    private final WelcomeChoice start;
    private final WelcomeChoice bundle;
    private final Runnable opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.of(""));
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /**
     * The three choices and what follows.
     *
     * @param opened a review is there now: leave this screen
     */
    public WelcomeViewModel(Background background, WelcomeChoice sample, WelcomeChoice start, WelcomeChoice bundle, Runnable opened) {
        this.background = background;
        this.sample = sample;
        this.start = start;
        this.bundle = bundle;
        this.opened = opened;
    }

    /** Opens the review that comes with the program. */
    public void openSample() {
        take(sample);
    }

    /** Starts an empty review. */
    public void startReview() {
        take(start);
    }

    /** Opens a review from a bundle somebody sent. */
    public void openBundle() {
        take(bundle);
    }

    /** Whether a choice is being carried out; the choices rest meanwhile. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Why the last choice was refused; empty when it was not. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    private void take(WelcomeChoice choice) {
        if (!busy.get()) {
            refusal.set("");
            choice.prepare().ifPresent(this::run);
        }
    }

    private void run(Work<Optional<String>> work) {
        step.set(Step.of(""));
        busy.set(true);
        background.start(Background.Lane.WRITE, work, step::set, this::done, failure -> {
            busy.set(false);
            background.unexpected(failure);
        });
    }

    private void done(Optional<String> refused) {
        busy.set(false);
        refused.ifPresentOrElse(refusal::set, opened);
    }
}
