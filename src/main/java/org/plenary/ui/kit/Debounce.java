package org.plenary.ui.kit;

import java.time.Duration;

/** Does something once things have been quiet for a while: a filter after the last key, a save after the last letter. UI thread. */
public final class Debounce {

    private final Delay delay;
    private final Duration quiet;
    private final Runnable action;
    private Running waiting = () -> { };
    private boolean due;

    /** Runs the action when {@link #touch} was not called for that long. */
    public Debounce(Delay delay, Duration quiet, Runnable action) {
        this.delay = delay;
        this.quiet = quiet;
        this.action = action;
    }

    /** Something happened: wait anew. */
    public void touch() {
        waiting.cancel();
        due = true;
        waiting = delay.after(quiet, this::now);
    }

    /** Runs the action now if it is due; for leaving a field. */
    public void now() {
        waiting.cancel();
        if (due) {
            due = false;
            action.run();
        }
    }

    /** Forgets what is due. */
    public void cancel() {
        waiting.cancel();
        due = false;
    }
}
