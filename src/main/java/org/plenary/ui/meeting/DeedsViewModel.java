package org.plenary.ui.meeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.UndoChange;

/** What was done on this screen, to be undone and done again by ordinary changes. UI thread. */
public final class DeedsViewModel {

    private static final int LONGEST = 100;

    private final UndoChange undo;
    private final Surroundings around;
    private final Consumer<String> whenChanged;
    private final Deque<Deed> done = new ArrayDeque<>();
    private final Deque<Deed> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");

    /** @param whenChanged told the meeting in which something was undone or done again */
    DeedsViewModel(UndoChange undo, Surroundings around, Consumer<String> whenChanged) {
        this.undo = undo;
        this.around = around;
        this.whenChanged = whenChanged;
    }

    /** The name of what Undo would undo; empty for nothing. */
    public ReadOnlyStringProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** The name of what Redo would do again; empty for nothing. */
    public ReadOnlyStringProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** Remembers a deed. What was undone before it can't be done again any more. */
    void did(String name, String meeting, List<Dot> dots) {
        if (!dots.isEmpty()) {
            done.push(new Deed(name, meeting, List.copyOf(dots)));
            if (done.size() > LONGEST) {
                done.removeLast();
            }
            undone.clear();
            name();
        }
    }

    /** Undoes the last deed. */
    public void undo() {
        turn(done, undone, "meeting.undone", "meeting.redo", this::redo);
    }

    /** Does again what was undone last. */
    public void redo() {
        turn(undone, done, "meeting.redone", "meeting.undo", this::undo);
    }

    private void turn(Deque<Deed> from, Deque<Deed> to, String sentence, String back, Runnable turnBack) {
        Optional<Deed> next = Optional.ofNullable(from.poll());
        name();
        next.ifPresent(deed -> around.background().write(() -> reverse(deed), outcome -> {
            switch (outcome) {
                case Outcome.Refused<List<Dot>>(String refusal) -> {
                    from.push(deed);
                    around.notices().tell(refusal);
                }
                case Outcome.Done<List<Dot>>(List<Dot> dots) when dots.isEmpty() -> around.notices().tell(around.texts().text("meeting.undo.nothing"));
                case Outcome.Done<List<Dot>>(List<Dot> dots) -> {
                    to.push(new Deed(deed.name(), deed.meeting(), dots));
                    around.notices().tell(around.texts().text(sentence, deed.name()), around.texts().text(back), turnBack);
                }
            }
            name();
            whenChanged.accept(deed.meeting());
        }));
    }

    /** The last change of a deed is undone first; undoing those undoings in the same way does the deed again. */
    private Outcome<List<Dot>> reverse(Deed deed) {
        List<Dot> dots = new ArrayList<>();
        for (Dot dot : deed.dots().reversed()) {
            switch (undo.undo(dot)) {
                case Outcome.Refused<Optional<Dot>>(String refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<Optional<Dot>>(Optional<Dot> undoing) -> undoing.ifPresent(dots::add);
            }
        }
        return Outcome.done(dots);
    }

    private void name() {
        undoable.set(done.isEmpty() ? "" : done.peek().name());
        redoable.set(undone.isEmpty() ? "" : undone.peek().name());
    }
}
