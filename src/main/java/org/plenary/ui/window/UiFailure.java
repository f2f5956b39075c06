package org.plenary.ui.window;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.Problem;
import org.plenary.ui.kit.Texts;

/** The one catcher of what nobody expected: told in plain words with a short code, and one window at a time. Any thread. */
public final class UiFailure implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {

    private final Dialogs dialogs;
    private final Texts texts;
    private final Function<Throwable, String> report;
    private final Consumer<Runnable> ui;
    private final AtomicBoolean telling = new AtomicBoolean();

    /**
     * A catcher that tells through these dialogs.
     *
     * @param report logs a failure and returns the short code under which the log has it
     * @param ui runs what it is given on the UI thread, later
     */
    public UiFailure(Dialogs dialogs, Texts texts, Function<Throwable, String> report, Consumer<Runnable> ui) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.report = report;
        this.ui = ui;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }

    @Override
    public void accept(Throwable failure) {
        String code = report.apply(failure);
        if (telling.compareAndSet(false, true)) {
            ui.accept(() -> tell(code, failure));
        }
    }

    private void tell(String code, Throwable failure) {
        try {
            dialogs.showProblem(new Problem(texts.text("failure.title"), texts.text("failure.what", code), texts.text("failure.safe"), details(failure)));
        } finally {
            telling.set(false);
        }
    }

    /** The failure and its causes with where they happened, for whoever mends the program. */
    private static String details(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause + "\n" + Arrays.stream(cause.getStackTrace()).map(place -> "  at " + place).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\ncaused by "));
    }
}
