package org.plenary.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Work on real threads: one writer and a few readers. Close it last: it waits for the writes that were asked for. */
public final class Threads implements Background, AutoCloseable {

    private static final int READERS = 3;
    private static final long LONGEST_SAVE_SECONDS = 30;

    private final Executor ui;
    private final Consumer<Throwable> catcher;
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(0);
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> daemon(task, "plenary-writer"));
    private final ExecutorService readers;

    /**
     * Threads that give their results back through an executor.
     *
     * @param ui runs what it is given on the UI thread, later and in order
     * @param catcher told of failures nobody expected
     */
    public Threads(Executor ui, Consumer<Throwable> catcher) {
        this.ui = ui;
        this.catcher = catcher;
        AtomicInteger count = new AtomicInteger();
        readers = Executors.newFixedThreadPool(READERS, task -> daemon(task, "plenary-reader-" + count.incrementAndGet()));
    }

    /** Threads that give their results back on JavaFX's thread. */
    public static Threads ofThisProgram(Consumer<Throwable> catcher) {
        return new Threads(Platform::runLater, catcher);
    }

    /** Runs what it is given on JavaFX's thread, later and in order. */
    public static Consumer<Runnable> uiThread() {
        return Platform::runLater;
    }

    @Override
    public <T> Running start(Lane lane, Work<T> work, Consumer<Step> whenStep, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed) {
        if (lane == Lane.READ && readers.isShutdown()) {
            return () -> { }; // nobody is there any more to see it; a write that comes too late is told of
        }
        OneRun<T> run = new OneRun<>(work, ui, whenStep, whenDone, whenFailed, () -> running.set(running.get() - 1));
        running.set(running.get() + 1);
        (lane == Lane.WRITE ? writer : readers).execute(run);
        return run;
    }

    @Override
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    @Override
    public void unexpected(Throwable failure) {
        catcher.accept(failure);
    }

    /** Takes no more work, leaves aside what is still to be read, and returns when the writes that were asked for are done. */
    @Override
    public void close() {
        readers.shutdown();
        writer.shutdown();
        try {
            if (!writer.awaitTermination(LONGEST_SAVE_SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(Threads.class.getName()).log(System.Logger.Level.ERROR, "Stopped while something was still being saved");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
