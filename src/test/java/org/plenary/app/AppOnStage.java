package org.plenary.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.stage.Stage;
import org.plenary.cli.StartOptions;
import org.plenary.domain.exchange.View;
import org.plenary.feature.Outcome;

/** The whole program in a window of a test, on a data and a profile folder of its own. */
public final class AppOnStage {

    private final OpenReview review;
    private final ReviewWindow window;

    /** Opens it on a stage; UI thread. */
    public AppOnStage(Stage stage, Path home) {
        var wiring = new Wiring(new SystemParts(ThisComputer.real(), InstantSource.system(), RandomGenerator.getDefault()));
        review = done(wiring.toWrite(new StartOptions(Optional.of(home.resolve("data")), Optional.of(home.resolve("profile")), Optional.empty())));
        window = new ReviewWindow(review, stage);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(1000);
        stage.show();
    }

    /** Who works here from now on. */
    public void workAs(String name) {
        review.workAs(done(review.sayWhoIAm().join(name)).slug());
    }

    /** Reads what is saved. */
    public <T> T read(Function<View, T> question) {
        return review.copy().read(question);
    }

    /** What the person is asked when they drop these files. UI thread. */
    public void drop(List<Path> files) {
        window.preview(files);
    }

    /** Writes everything to a bundle, as the send screen does once a file is chosen. */
    public void send(Path file) {
        done(review.sendBundle().then(sending -> sending.send(file, List.of())));
    }

    /** Closes the window as a person does. UI thread. */
    public void close() {
        window.close();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }
}
