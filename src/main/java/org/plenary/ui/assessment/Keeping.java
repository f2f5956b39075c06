package org.plenary.ui.assessment;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.Running;

/** Keeps what is typed within two seconds of the first key, not of the last: who types without a pause is kept too. UI thread. */
final class Keeping {

    /** Half a second is left for writing it to disk. */
    static final Duration AFTER = Duration.ofMillis(1500);

    private final Editing around;
    private final KeptText kept;
    private final Supplier<Typed> typed;
    private final Told told;
    private final Consumer<Throwable> failed;
    private boolean due;
    private Running waiting = () -> { };

    /** Hears what came of keeping. */
    interface Told {
        void kept(Typed what, Outcome<Boolean> outcome);
    }

    /** @param typed what stands in the field now */
    Keeping(Editing around, Supplier<Typed> typed, Told told, Consumer<Throwable> failed) {
        this.around = around;
        this.kept = new KeptText(around.unsaved());
        this.typed = typed;
        this.told = told;
        this.failed = failed;
    }

    /** Something was typed. */
    void soon() {
        if (!due) {
            due = true;
            waiting = around.delay().after(AFTER, this::now);
        }
    }

    /** There is nothing to keep any more. */
    void stop() {
        waiting.cancel();
        due = false;
    }

    /** Forgets what was kept up to now. */
    void drop() {
        stop();
        Typed what = typed.get();
        around.background().read(() -> {
            kept.drop(what);
            return what;
        }, done -> { });
    }

    /** Forgets what a save has taken in; on the thread that saved. */
    void saved(Typed what) {
        kept.drop(what);
    }

    private void now() {
        due = false;
        Typed what = typed.get();
        around.background().read(() -> kept.keep(what), outcome -> told.kept(what, outcome), failed);
    }
}
