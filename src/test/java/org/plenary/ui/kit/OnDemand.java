package org.plenary.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Work that waits until the test lets it run, to see what a view model shows meanwhile. */
public final class OnDemand implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(0);

    @Override
    public <T> Running start(Lane lane, Work<T> work, Consumer<Step> whenStep, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        OneRun<T> run = new OneRun<>(work, Runnable::run, whenStep, whenDone, whenFailed, () -> running.set(running.get() - 1));
        running.set(running.get() + 1);
        waiting.add(run);
        return run;
    }

    /** Runs the piece of work that waits longest. */
    public void runNext() {
        waiting.remove().run();
    }

    @Override
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    @Override
    public void unexpected(Throwable failure) {
        throw new IllegalStateException(failure);
    }
}
