package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
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
    /** While the keys are locked: the files that are to be previewed as soon as they are open. */
    private Optional<List<Path>> waiting = Optional.empty();

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
        if (review.identity().isLocked()) {
            waiting = Optional.of(List.of());
            var nothing = new Scene(new StackPane(), WIDTH, HEIGHT);
            tools.theme().dress(nothing);
            stage.setScene(nothing);
            Threads.uiThread().accept(new OpenKeys(review.identity(), tools.dialogs(), tools.background(), tools.texts(), this::unlocked, stage::hide)::ask);
        } else {
            start();
        }
    }

    private void unlocked() {
        List<Path> asked = waiting.orElseThrow();
        waiting = Optional.empty();
        start();
        if (!asked.isEmpty()) {
            preview(asked);
        }
    }

    private void start() {
        if (review.copy().review().isPresent()) {
            begin();
        } else {
            stage.setScene(new WelcomeScene(review, tools, WIDTH, HEIGHT, this::begin, this::preview).scene());
        }
    }

    @Override
    public void preview(List<Path> files) {
        if (waiting.isPresent()) {
            waiting = Optional.of(files);
            return;
        }
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
