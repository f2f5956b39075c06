package org.plenary.ui.window;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.Problem;
import org.plenary.ui.kit.Texts;

/** The one catcher of what nobody expected: logged once, told in plain words with a short code, and one window at a time. Any thread. */
public final class UiFailure implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {

    private static final System.Logger LOG = System.getLogger(UiFailure.class.getName());

    private final Dialogs dialogs;
    private final Texts texts;
    private final Executor ui;
    private final AtomicBoolean telling = new AtomicBoolean();

    /**
     * A catcher that tells through these dialogs.
     *
     * @param ui runs what it is given on the UI thread
     */
    public UiFailure(Dialogs dialogs, Texts texts, Executor ui) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.ui = ui;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }

    @Override
    public void accept(Throwable failure) {
        String code = ErrorCode.of(failure);
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure " + code, failure);
        if (telling.compareAndSet(false, true)) {
            ui.execute(() -> tell(code, failure));
        }
    }

    private void tell(String code, Throwable failure) {
        try {
            StringWriter details = new StringWriter();
            failure.printStackTrace(new PrintWriter(details, true));
            dialogs.showProblem(new Problem(texts.text("failure.title"), texts.text("failure.what", code), texts.text("failure.safe"), details.toString()));
        } finally {
            telling.set(false);
        }
    }
}
