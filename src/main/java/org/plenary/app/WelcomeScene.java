package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.Line;
import org.plenary.ui.kit.Work;
import org.plenary.ui.window.WelcomeView;
import org.plenary.ui.window.WelcomeViewModel;

/** What an empty store offers: the sample, a new review, a bundle. UI thread. */
final class WelcomeScene {

    private final OpenReview review;
    private final WindowTools tools;
    private final Consumer<List<Path>> preview;
    private final Scene scene;

    /**
     * @param opened a review is there now
     * @param preview bundles were chosen: nothing is kept before the person has seen what they hold
     */
    WelcomeScene(OpenReview review, WindowTools tools, double width, double height, Runnable opened, Consumer<List<Path>> preview) {
        this.review = review;
        this.tools = tools;
        this.preview = preview;
        var model = new WelcomeViewModel(tools.background(), () -> Optional.of(progress -> refusal(review.openSample().open())),
                this::startReview, this::openBundle, opened);
        scene = new Scene(new WelcomeView(model, tools.texts(), preview), width, height);
        tools.theme().dress(scene);
    }

    Scene scene() {
        return scene;
    }

    private Optional<Work<Optional<String>>> startReview() {
        var question = new Line(tools.texts().text("dialog.review.title"), tools.texts().text("dialog.review.why"),
                tools.texts().text("dialog.review.label"), "", tools.texts().text("dialog.review.act"));
        return tools.dialogs().askForLine(question)
                .map(name -> progress -> refusal(review.startReview().then(starting -> starting.start(name))));
    }

    private Optional<Work<Optional<String>>> openBundle() {
        List<Path> files = tools.dialogs().chooseBundlesToReceive();
        if (!files.isEmpty()) {
            preview.accept(files);
        }
        return Optional.empty();
    }

    private static Optional<String> refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(String sentence) ? Optional.of(sentence) : Optional.empty();
    }
}
