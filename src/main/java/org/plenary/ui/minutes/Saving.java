package org.plenary.ui.minutes;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.UndoChange;

/** Saves what a person does on this screen, tells what was done, and offers to undo it. UI thread. */
final class Saving {

    private final Surroundings around;
    private final UndoChange undo;

    Saving(Surroundings around, UndoChange undo) {
        this.around = around;
        this.undo = undo;
    }

    /**
     * Does it; a refusal is told.
     *
     * @param then gets what came of it
     */
    <T> void run(Callable<Outcome<T>> work, Consumer<T> then) {
        around.saves().saving();
        around.background().write(work, outcome -> {
            switch (outcome) {
                case Outcome.Refused<T>(String sentence) -> {
                    around.saves().failed();
                    around.notices().tell(sentence);
                }
                case Outcome.Done<T>(T value) -> {
                    around.saves().saved();
                    then.accept(value);
                }
            }
        }, failure -> {
            around.saves().failed();
            around.background().unexpected(failure);
        });
    }

    /** Tells a sentence with "Undo" beside it. */
    void done(String sentence, Optional<Dot> dot, Runnable whenUndone) {
        dot.ifPresentOrElse(change -> around.notices().tell(sentence, around.texts().text("minutes.undo"), () -> run(() -> undo.undo(change), undone -> whenUndone.run())),
                () -> around.notices().tell(sentence));
    }
}
