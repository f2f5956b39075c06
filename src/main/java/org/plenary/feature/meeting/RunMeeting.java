package org.plenary.feature.meeting;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.ItemTime;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Runs a meeting: from item to item, each with its start and end (DOMAIN C2). Every step is one change, saved at once, that
 * {@code UndoChange} can take back; a step that changes nothing saves nothing and gives an empty dot. Two people may run one meeting on two
 * computers: what they record differently stands as a conflict after the merge, and no step writes over it.
 */
public final class RunMeeting {

    static final String RUNNING = "running";
    private static final String CLOSED = "closed";
    private static final String CANCELLED = "cancelled";

    private final LocalCopy copy;
    private final InstantSource clock;

    /**
     * @param copy where the meeting is
     * @param clock what time it is; it may jump, but no recorded end is ever before its start
     */
    public RunMeeting(LocalCopy copy, InstantSource clock) {
        this.copy = copy;
        this.clock = clock;
    }

    /** Starts it with its first item that is open; goes on with a paused one, and with one that was closed too early. */
    public Outcome<Optional<Dot>> start(String meeting) {
        return step(meeting, false, run -> {
            boolean isNew = !run.meeting().textOrEmpty(Meeting.STATUS).equals(RUNNING);
            run.resume();
            if (isNew) {
                run.begin();
                if (run.current().isEmpty()) {
                    run.firstOpen(run.items()).ifPresent(run::enter);
                }
            }
        });
    }

    /**
     * The item in hand is done; the next open one begins. After the last none is in hand until the meeting is closed, or until the first that was
     * left open is asked for by another such step.
     */
    public Outcome<Optional<Dot>> next(String meeting) {
        return step(meeting, true, run -> forward(run, ItemState.DONE));
    }

    /** Leaves the item in hand out; the next open one begins. */
    public Outcome<Optional<Dot>> skip(String meeting) {
        return step(meeting, true, run -> forward(run, ItemState.SKIPPED));
    }

    /** Leaves another item out, before the meeting too. */
    public Outcome<Optional<Dot>> skip(String meeting, String item) {
        return step(meeting, false, run -> run.items().stream().filter(one -> one.id().equals(item)).findFirst().ifPresent(one -> {
            if (one.isRunning()) {
                forward(run, ItemState.SKIPPED);
            } else {
                run.state(item, ItemState.SKIPPED);
            }
        }));
    }

    /** Goes back to the item before; the one in hand stays open. Without one in hand, to the last that had begun. */
    public Outcome<Optional<Dot>> previous(String meeting) {
        return step(meeting, true, run -> {
            List<ItemTime> items = run.items();
            Optional<ItemTime> before = run.current().map(current -> items.subList(0, items.indexOf(current)))
                    .orElse(items.stream().filter(item -> item.started().isPresent()).toList()).reversed().stream().findFirst();
            before.ifPresent(item -> move(run, item, ItemState.OPEN));
        });
    }

    /** Goes to any item; the one in hand stays open. What was recorded of an item that is taken up again goes on. */
    public Outcome<Optional<Dot>> goTo(String meeting, String item) {
        boolean isThere = copy.read(view -> ReadRun.items(view, meeting).stream().anyMatch(one -> one.id().equals(item)));
        return isThere ? step(meeting, true, run -> run.items().stream().filter(one -> one.id().equals(item) && !one.isRunning()).findFirst()
                .ifPresent(one -> move(run, one, ItemState.OPEN)))
                : Outcome.refused("This item is no longer on the agenda. Nothing was changed.");
    }

    /** Stands still: no time is counted until the next step. */
    public Outcome<Optional<Dot>> pause(String meeting) {
        return step(meeting, true, RunStep::pause);
    }

    /** Ends it, and the item in hand with it; what was never begun stays open. */
    public Outcome<Optional<Dot>> close(String meeting) {
        return step(meeting, true, run -> {
            run.resume();
            run.leave(ItemState.DONE, Optional.empty());
            run.end(CLOSED);
        });
    }

    private static void forward(RunStep run, ItemState leaving) {
        List<ItemTime> items = run.items();
        int after = run.current().map(current -> items.indexOf(current) + 1).orElse(0);
        Optional<ItemTime> next = run.firstOpen(items.subList(after, items.size()));
        run.resume();
        run.leave(leaving, next);
        next.ifPresent(run::enter);
    }

    private static void move(RunStep run, ItemTime to, ItemState leaving) {
        run.resume();
        run.leave(leaving, Optional.of(to));
        run.enter(to);
    }

    private Outcome<Optional<Dot>> step(String meeting, boolean mustRun, Consumer<RunStep> work) {
        Optional<String> refusal = copy.read(view -> refusal(view, meeting, mustRun));
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : copy.save(view -> view.find(meeting).map(thing -> {
            var run = new RunStep(view, thing, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            work.accept(run);
            return run.edits();
        }).orElse(List.of()));
    }

    private static Optional<String> refusal(View view, String meeting, boolean mustRun) {
        Optional<String> status = view.find(meeting).map((Thing thing) -> thing.textOrEmpty(Meeting.STATUS));
        if (status.isEmpty()) {
            return Optional.of("This meeting is gone: somebody deleted it. Nothing was changed.");
        }
        if (status.get().equals(CANCELLED)) {
            return Optional.of("This meeting was cancelled. Give it another status first; nothing was changed.");
        }
        return mustRun && !status.get().equals(RUNNING) ? Optional.of("This meeting is not running. Start it first; nothing was changed.")
                : Optional.empty();
    }
}
