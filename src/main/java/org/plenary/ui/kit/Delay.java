package org.plenary.ui.kit;

import java.time.Duration;

/** A clock that does something later on the UI thread. View models ask this one, so that their tests need not wait. */
@FunctionalInterface
public interface Delay {

    /** Runs the action once after the wait, unless what is returned is cancelled first. */
    Running after(Duration wait, Runnable action);
}
