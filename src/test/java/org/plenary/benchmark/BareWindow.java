package org.plenary.benchmark;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that a JavaFX program can show: a window with a word in it, which closes as ours does after some frames. */
public final class BareWindow {

    private static final int FRAMES = 3;

    private BareWindow() { }

    /** Shows it. */
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Label("Hello"), 1280, 800));
            stage.show();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    if (++frames == FRAMES) {
                        stop();
                        stage.hide();
                    }
                }
            }.start();
        });
    }
}
