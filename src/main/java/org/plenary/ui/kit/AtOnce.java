package org.plenary.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Work done on the spot, for tests and for pictures made without a person waiting. */
public final class AtOnce implements Background {

    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(0);

    @Override
    public <T> Running start(Lane lane, Work<T> work, Consumer<Step> whenStep, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        OneRun<T> run = new OneRun<>(work, Runnable::run, whenStep, whenDone, whenFailed, () -> running.set(running.get() - 1));
        running.set(running.get() + 1);
        run.run();
        return run;
    }

    @Override
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Throws it on, so that a test fails where the work did. */
    @Override
    public void unexpected(Throwable failure) {
        throw new IllegalStateException(failure);
    }
}
