package org.plenary.ui.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.UndoChange;

/** What was done on this screen, to be undone by ordinary changes, the last first; undoing an undoing does it again. UI thread. */
final class UndoViewModel {

    private static final int LONGEST = 100;

    private final UndoChange undo;
    private final Surroundings around;
    private final Deque<Deed> done = new ArrayDeque<>();
    private final Deque<Deed> undone = new ArrayDeque<>();

    private record Deed(String name, Dot dot) { }

    UndoViewModel(UndoChange undo, Surroundings around) {
        this.undo = undo;
        this.around = around;
    }

    /** Remembers a deed and tells of it with a way back. */
    void did(String name, Dot dot) {
        done.push(new Deed(name, dot));
        if (done.size() > LONGEST) {
            done.removeLast();
        }
        undone.clear();
        around.notices().tell(name, around.texts().text("register.undo"), this::undo);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void undo() {
        turn(done, undone, "register.undone");
    }

    void redo() {
        turn(undone, done, "register.redone");
    }

    private void turn(Deque<Deed> from, Deque<Deed> to, String key) {
        Optional.ofNullable(from.poll()).ifPresent(deed -> around.background().write(() -> undo.undo(deed.dot()), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> {
                    from.push(deed);
                    around.notices().tell(sentence);
                }
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) when dot.isEmpty() -> around.notices().tell(around.texts().text("register.undo.nothing"));
                case Outcome.Done<Optional<Dot>>(Optional<Dot> dot) -> {
                    to.push(new Deed(deed.name(), dot.get()));
                    around.notices().tell(around.texts().text(key, deed.name()));
                }
            }
        }));
    }
}
