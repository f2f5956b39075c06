package org.plenary.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One piece of work from its start to the one end that is told. */
final class OneRun<T> implements Runnable, Running, Progress {

    private final Work<T> work;
    private final Executor ui;
    private final Consumer<Step> whenStep;
    private final Consumer<? super T> whenDone;
    private final Consumer<? super Throwable> whenFailed;
    private final Runnable ended;
    private final AtomicReference<Step> unseen = new AtomicReference<>();
    private volatile boolean cancelled;

    OneRun(Work<T> work, Executor ui, Consumer<Step> whenStep, Consumer<? super T> whenDone, Consumer<? super Throwable> whenFailed, Runnable ended) {
        this.work = work;
        this.ui = ui;
        this.whenStep = whenStep;
        this.whenDone = whenDone;
        this.whenFailed = whenFailed;
        this.ended = ended;
    }

    @Override
    public void run() {
        Runnable told;
        try {
            T result = cancelled ? null : work.run(this);
            told = () -> whenDone.accept(result);
        } catch (Throwable failure) {
            told = () -> whenFailed.accept(failure);
        }
        Runnable end = told;
        ui.execute(() -> end(end));
    }

    /** Shows only the newest step when they come faster than the UI draws. */
    @Override
    public void at(Step step) {
        if (unseen.getAndSet(step) == null) {
            ui.execute(() -> {
                Step newest = unseen.getAndSet(null);
                if (!cancelled) {
                    whenStep.accept(newest);
                }
            });
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    private void end(Runnable told) {
        ended.run();
        if (!cancelled) {
            told.run();
        }
    }
}
