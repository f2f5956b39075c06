package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/** The window of an open copy: the welcome while it holds no review, then the frame with its screens. UI thread. */
final class ReviewWindow implements WindowStart.WindowContent {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final OpenReview review;
    private final Stage stage;
    private final WindowTools tools;
    private Optional<ReviewScreens> screens = Optional.empty();

    /** @param stage takes the scenes; shown by whoever made it */
    ReviewWindow(OpenReview review, Stage stage) {
        this.review = review;
        this.stage = stage;
        this.tools = WindowTools.forPeople(() -> stage);
        tools.follow(review.identity().preferences());
        Thread.currentThread().setUncaughtExceptionHandler(tools.failures());
        stage.setTitle(tools.texts().text("welcome.name"));
        if (review.copy().review().isPresent()) {
            showFrame();
        } else {
            stage.setScene(new WelcomeScene(review, tools, WIDTH, HEIGHT, this::showFrame, this::preview).scene());
        }
    }

    @Override
    public void preview(List<Path> files) {
        if (screens.isEmpty()) {
            showFrame();
        }
        screens.ifPresent(open -> open.preview(files));
    }

    @Override
    public void close() {
        screens.ifPresent(ReviewScreens::leave);
        tools.close();
        review.close();
    }

    private void showFrame() {
        var frame = new ReviewFrame(review, tools, WIDTH, HEIGHT);
        stage.setScene(frame.scene());
        screens = Optional.of(frame.screens());
        frame.screens().begin();
    }
}
