package org.plenary.app;

import java.util.Optional;
import javafx.scene.Scene;
import org.plenary.ui.window.MainWindow;
import org.plenary.ui.window.WindowParts;

/** The frame of an open review with all of its screens, in a scene of its own. UI thread. */
final class ReviewFrame {

    private final ReviewScreens screens;
    private final Scene scene;

    ReviewFrame(OpenReview review, WindowTools tools, double width, double height, Runnable askWho) {
        screens = new ReviewScreens(review, tools, askWho);
        var status = new StatusUpkeep(review, tools);
        scene = new MainWindow(new WindowParts(tools.texts(), tools.theme(), tools.scale(), tools.shortcuts(), tools.notices(),
                screens.navigation(), tools.status(), status.reviewName(), screens::send, screens::conflicts, screens::preview, Optional.of(tools.projector())),
                width, height).scene();
        new Findables(review, tools, screens.navigation());
        screens.whenSent(status::read);
        screens.whenSomebodyElseWorks(status::read);
        status.read();
    }

    ReviewScreens screens() {
        return screens;
    }

    Scene scene() {
        return scene;
    }
}
