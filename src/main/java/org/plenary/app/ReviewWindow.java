package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.plenary.ui.kit.Threads;
import org.plenary.ui.review.WhoAmIView;
import org.plenary.ui.review.WhoAmIViewModel;

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
        this(review, stage, WindowTools.forPeople(() -> stage));
    }

    /** @param tools closed with this */
    ReviewWindow(OpenReview review, Stage stage, WindowTools tools) {
        this.review = review;
        this.stage = stage;
        this.tools = tools;
        tools.follow(review.identity().preferences());
        Thread.currentThread().setUncaughtExceptionHandler(tools.failures());
        stage.setTitle(tools.texts().text("welcome.name"));
        if (review.copy().review().isPresent()) {
            begin();
        } else {
            stage.setScene(new WelcomeScene(review, tools, WIDTH, HEIGHT, this::begin, this::preview).scene());
        }
    }

    @Override
    public void preview(List<Path> files) {
        if (screens.isEmpty()) {
            showFrame();
            askOnceThereIsAReview();
        }
        screens.ifPresent(open -> open.preview(files));
    }

    /** What is written before anybody said who works here stands in the name of the system's user. */
    private void askOnceThereIsAReview() {
        var asked = new AtomicBoolean(review.identity().isKnown());
        review.copy().onChange(kinds -> {
            if (asked.compareAndSet(false, true)) {
                Threads.uiThread().accept(this::askWhoAgain);
            }
        });
    }

    @Override
    public boolean isComplete() {
        return tools.background().running().get() == 0;
    }

    @Override
    public void close() {
        screens.ifPresent(ReviewScreens::leave);
        tools.close();
        review.close();
    }

    /** Asks first who works here, once. */
    private void begin() {
        if (review.identity().isKnown()) {
            showFrame();
        } else {
            askWho(this::showFrame);
        }
    }

    private void showFrame() {
        var frame = new ReviewFrame(review, tools, WIDTH, HEIGHT, this::askWhoAgain);
        stage.setScene(frame.scene());
        screens = Optional.of(frame.screens());
        frame.screens().begin();
    }

    private void askWhoAgain() {
        screens.ifPresent(ReviewScreens::leave);
        Scene before = stage.getScene();
        askWho(() -> {
            stage.setScene(before);
            screens.ifPresent(ReviewScreens::comeBack);
        });
    }

    private void askWho(Runnable whenDone) {
        var model = new WhoAmIViewModel(review.sayWhoIAm(), review.me(), review::workAs, whenDone, tools.background(), tools.texts());
        var view = new WhoAmIView(model, tools.texts());
        var scene = new Scene(view.node(), stage.getScene() == null ? WIDTH : stage.getScene().getWidth(),
                stage.getScene() == null ? HEIGHT : stage.getScene().getHeight());
        tools.theme().dress(scene);
        stage.setScene(scene);
        view.first().requestFocus();
    }
}
