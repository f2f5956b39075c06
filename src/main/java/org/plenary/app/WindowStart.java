package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.plenary.feature.Outcome;
import org.plenary.store.InstanceInbox;
import org.plenary.ui.kit.Threads;

/** Starts JavaFX and shows the window; comes back when it is closed. */
final class WindowStart {

    private static final long LOOK_EVERY_MILLIS = 300;
    private static final String NO_WINDOW = "There is no display here on which the window could open."
            + " Everything can be done without one as well: plenary --help lists the commands.";

    private final Function<Stage, WindowContent> content;
    private final InstanceInbox inbox;

    /**
     * @param content fills the stage, on the UI thread
     * @param inbox where later starts of the program ask the window to come to the front
     */
    WindowStart(Function<Stage, WindowContent> content, InstanceInbox inbox) {
        this.content = content;
        this.inbox = inbox;
    }

    /** What stands in the window. UI thread. */
    interface WindowContent {

        /** Shows what bundles would change; changes nothing. */
        void preview(List<Path> bundles);

        /** True while all that is shown was read and nothing more is on its way. */
        boolean isComplete();

        /** The window is closed: saves what is being typed and lets go of everything. */
        void close();
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
            WindowContent shown = content.apply(stage);
            inbox.take(); // what was asked of a window that is gone
            ScheduledExecutorService looking = look(stage, shown);
            stage.setOnHidden(hidden -> {
                looking.shutdownNow();
                shown.close();
                closed.complete(true);
            });
            stage.show();
            preview(shown, bundles);
            ExitWhenShown.ifWanted(stage, shown::isComplete);
        } catch (RuntimeException | Error failure) {
            closed.completeExceptionally(failure);
        }
    }

    private ScheduledExecutorService look(Stage stage, WindowContent shown) {
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "plenary-inbox");
            thread.setDaemon(true);
            return thread;
        });
        looking.scheduleWithFixedDelay(() -> inbox.take().forEach(files -> Threads.uiThread().accept(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            preview(shown, files);
        })), LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return looking;
    }

    private static void preview(WindowContent shown, List<Path> bundles) {
        if (!bundles.isEmpty()) {
            shown.preview(bundles);
        }
    }
}
