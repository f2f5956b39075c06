package org.plenary.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Waits on JavaFX's own clock. */
public final class UiDelay implements Delay {

    @Override
    public Running after(Duration wait, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
    }
}
