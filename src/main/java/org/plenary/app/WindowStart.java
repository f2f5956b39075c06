package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.plenary.feature.Outcome;
import org.plenary.store.InstanceInbox;

/** Starts JavaFX and shows the window; comes back when it is closed. The only class on the way here that touches JavaFX. */
final class WindowStart {

    private static final long LOOK_EVERY_MILLIS = 300;
    private static final String NO_WINDOW = "The window cannot be opened: there is no display here."
            + " Every command works without one; see plenary --help. Nothing was changed.";

    private final WindowContent content;
    private final InstanceInbox inbox;

    /** @param inbox where later starts of the program ask the window to come to the front */
    WindowStart(WindowContent content, InstanceInbox inbox) {
        this.content = content;
        this.inbox = inbox;
    }

    /** What stands in the window. */
    interface WindowContent {

        /** Puts a scene into the stage, and asks what has to be asked before it closes. UI thread. */
        void fill(Stage stage);

        /** Shows what bundles would change. UI thread. */
        void preview(List<Path> bundles);
    }

    /** Refused where no window can be shown; nothing is left running then. */
    Outcome<Boolean> run(List<Path> bundles) {
        var closed = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> open(bundles, closed));
        } catch (RuntimeException | LinkageError noDisplay) {
            System.getLogger(WindowStart.class.getName()).log(System.Logger.Level.WARNING, "No window can be opened", noDisplay);
            return Outcome.refused(NO_WINDOW);
        }
        return Outcome.done(closed.join());
    }

    private void open(List<Path> bundles, CompletableFuture<Boolean> closed) {
        try {
            var stage = new Stage();
            content.fill(stage);
            inbox.take(); // what was asked of a window that is gone
            ScheduledExecutorService looking = watch(stage);
            stage.setOnHidden(hidden -> {
                looking.shutdownNow();
                closed.complete(true);
            });
            stage.show();
            show(stage, bundles);
        } catch (RuntimeException | Error failure) {
            closed.completeExceptionally(failure);
        }
    }

    private ScheduledExecutorService watch(Stage stage) {
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "plenary-inbox");
            thread.setDaemon(true);
            return thread;
        });
        looking.scheduleWithFixedDelay(() -> inbox.take().forEach(files -> Platform.runLater(() -> {
            raise(stage);
            show(stage, files);
        })), LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return looking;
    }

    private static void raise(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void show(Stage stage, List<Path> bundles) {
        if (!bundles.isEmpty()) {
            content.preview(bundles);
        }
    }
}
