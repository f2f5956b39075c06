package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.Line;
import org.plenary.ui.kit.Work;
import org.plenary.ui.window.MainWindow;
import org.plenary.ui.window.WelcomeView;
import org.plenary.ui.window.WelcomeViewModel;
import org.plenary.ui.window.WindowParts;

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
            showWelcome();
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

    private void showWelcome() {
        var model = new WelcomeViewModel(tools.background(), () -> Optional.of(progress -> refusal(review.openSample().open())),
                this::startReview, this::openBundle, this::showFrame);
        Scene scene = new Scene(new WelcomeView(model, tools.texts()), WIDTH, HEIGHT);
        tools.theme().dress(scene);
        stage.setScene(scene);
    }

    private Optional<Work<Optional<String>>> startReview() {
        var question = new Line(tools.texts().text("dialog.review.title"), tools.texts().text("dialog.review.why"),
                tools.texts().text("dialog.review.label"), "", tools.texts().text("dialog.review.act"));
        return tools.dialogs().askForLine(question)
                .map(name -> progress -> refusal(review.startReview().then(starting -> starting.start(name))));
    }

    /** Nothing is kept before the person has seen its preview, so this leads there. */
    private Optional<Work<Optional<String>>> openBundle() {
        List<Path> files = tools.dialogs().chooseBundlesToReceive();
        if (!files.isEmpty()) {
            preview(files);
        }
        return Optional.empty();
    }

    private void showFrame() {
        var shown = new ReviewScreens(review, tools);
        var status = new StatusUpkeep(review, tools);
        var frame = new MainWindow(new WindowParts(tools.texts(), tools.theme(), tools.scale(), tools.shortcuts(), tools.notices(),
                shown.navigation(), tools.status(), status.reviewName(), shown::send, shown::conflicts, shown::preview), WIDTH, HEIGHT);
        stage.setScene(frame.scene());
        screens = Optional.of(shown);
        status.read();
        shown.begin();
    }

    private static Optional<String> refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(String sentence) ? Optional.of(sentence) : Optional.empty();
    }
}
