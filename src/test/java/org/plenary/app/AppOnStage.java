package org.plenary.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.stage.Stage;
import org.plenary.cli.StartOptions;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.View;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.RecordedDialogs;

/** The whole program in a window of a test, on a data and a profile folder of its own. */
public final class AppOnStage {

    private final OpenReview review;
    private final ReviewWindow window;

    /** Opens it on a stage; UI thread. */
    public AppOnStage(Stage stage, Path home) {
        this(stage, home, new RecordedDialogs());
    }

    /** The same with prepared answers to what it asks; UI thread. */
    public AppOnStage(Stage stage, Path home, Dialogs dialogs) {
        this(stage, home, dialogs, wiring(InstantSource.system(), RandomGenerator.getDefault()));
    }

    /** The same put together like that; UI thread. */
    public AppOnStage(Stage stage, Path home, Dialogs dialogs, Wiring wiring) {
        review = done(wiring.toWrite(new StartOptions(Optional.of(home.resolve("data")), Optional.of(home.resolve("profile")), Optional.empty())));
        window = new ReviewWindow(review, stage, WindowTools.asking((theme, texts) -> dialogs));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(1000);
        stage.show();
    }

    /** The program with a clock and a chance of the test's own, so that what it writes can be foretold. */
    public static Wiring wiring(InstantSource clock, RandomGenerator random) {
        return new Wiring(new SystemParts(ThisComputer.real(), clock, random));
    }

    /** Reads what is saved. */
    public <T> T read(Function<View, T> question) {
        return review.copy().read(question);
    }

    /** Saves as a screen does. */
    public void save(Function<View, List<Edit>> edits) {
        done(review.copy().save(edits));
    }

    /** What its check says. */
    public LocalCopy.Proof check() {
        return review.copy().check();
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
