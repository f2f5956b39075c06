package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Puts the window together for an open review: the welcome while the store is empty, then the frame with its screens. UI thread. */
final class ReviewWindow implements WindowStart.WindowContent {

    private final OpenReview review;

    ReviewWindow(OpenReview review) {
        this.review = review;
    }

    @Override
    public void fill(Stage stage) {
        stage.setScene(new Scene(new javafx.scene.layout.StackPane(), 1280, 800));
        stage.setOnHidden(hidden -> review.close());
    }

    @Override
    public void preview(List<Path> bundles) {
    }
}
