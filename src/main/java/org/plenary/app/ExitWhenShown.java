package org.plenary.app;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/**
 * Closes the window as soon as a person could use it: what it shows is read, and some frames since show it. For measuring the start;
 * nobody needs to know of it. UI thread.
 */
final class ExitWhenShown extends AnimationTimer {

    /** The system property that asks for it. */
    static final String PROPERTY = "plenary.exit-when-shown";

    /** A screen may begin to read only when it is laid out, in the first. */
    private static final int FRAMES = 3;

    private final Stage stage;
    private final BooleanSupplier complete;
    private int frames;

    /** @param complete true while nothing is being read */
    ExitWhenShown(Stage stage, BooleanSupplier complete) {
        this.stage = stage;
        this.complete = complete;
    }

    /** Begins to watch, if that was asked for. */
    static void ifWanted(Stage stage, BooleanSupplier complete) {
        if (Boolean.getBoolean(PROPERTY)) {
            new ExitWhenShown(stage, complete).start();
        }
    }

    @Override
    public void handle(long now) {
        frames = complete.getAsBoolean() ? frames + 1 : 0;
        if (frames == FRAMES) {
            stop();
            stage.hide();
        }
    }
}
