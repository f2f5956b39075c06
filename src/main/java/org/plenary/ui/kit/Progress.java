package org.plenary.ui.kit;

import java.util.concurrent.CancellationException;

/** What running work uses to say how far it is and to learn that nobody waits for it any more. */
public interface Progress {

    /** Tells the step reached. */
    void at(Step step);

    /** Whether the work was cancelled. Threads are never interrupted: that would close the store's files under it. */
    boolean isCancelled();

    /** Leaves the work when it was cancelled, for a place where stopping loses nothing. */
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
