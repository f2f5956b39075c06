package org.plenary.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;

/**
 * Work that must not hold up the window: it runs elsewhere and its result comes back on the UI thread. Every method here is called on the UI thread.
 * Writes run one after the other in the order they were asked for; reads run beside them and beside each other.
 */
public interface Background {

    /** Where work runs. */
    enum Lane {
        /** Beside other work; must change nothing that is kept. */
        READ,
        /** After all writes asked for before it. */
        WRITE
    }

    /**
     * Starts work. Exactly one of the two ends is told, on the UI thread, unless the work was cancelled first.
     *
     * @param whenStep told on the UI thread how far the work is; steps may be skipped when they come too fast
     */
    <T> Running start(Lane lane, Work<T> work, Consumer<Step> whenStep, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed);

    /** How many pieces of work are under way or waiting. Changes on the UI thread only. */
    ReadOnlyIntegerProperty running();

    /** Reaches the one catcher of what nobody expected; it logs once and tells the person. */
    void unexpected(Throwable failure);

    /** Reads, with a failure of its own. */
    default <T> Running read(Callable<T> work, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        return start(Lane.READ, progress -> work.call(), step -> { }, whenDone, whenFailed);
    }

    /** Reads; a failure is unexpected. */
    default <T> Running read(Callable<T> work, Consumer<? super T> whenDone) {
        return read(work, whenDone, this::unexpected);
    }

    /** Writes, with a failure of its own. */
    default <T> Running write(Callable<T> work, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        return start(Lane.WRITE, progress -> work.call(), step -> { }, whenDone, whenFailed);
    }

    /** Writes; a failure is unexpected. */
    default <T> Running write(Callable<T> work, Consumer<? super T> whenDone) {
        return write(work, whenDone, this::unexpected);
    }
}
