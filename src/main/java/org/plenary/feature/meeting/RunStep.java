package org.plenary.feature.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.ItemTime;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingProgress;

/** The edits of one step of a running meeting. Recorded times that conflict are left for people to settle. */
final class RunStep {

    private final View view;
    private final Thing meeting;
    private final Instant now;
    private final List<ItemTime> items;
    private final List<Edit> edits = new ArrayList<>();

    RunStep(View view, Thing meeting, Instant now) {
        this.view = view;
        this.meeting = meeting;
        this.now = now;
        this.items = ReadRun.items(view, meeting.id());
    }

    Thing meeting() {
        return meeting;
    }

    List<ItemTime> items() {
        return items;
    }

    List<Edit> edits() {
        return edits;
    }

    /** The item in hand. */
    Optional<ItemTime> current() {
        return new MeetingProgress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), items).current();
    }

    /** The first of some items that is still to come, or running after a merge. */
    Optional<ItemTime> firstOpen(List<ItemTime> among) {
        return among.stream().filter(item -> item.isAhead() || item.isRunning()).findFirst();
    }

    void begin() {
        set(meeting, Meeting.STATUS, JsonValue.of(RunMeeting.RUNNING));
        if (Recorded.at(meeting, Meeting.STARTED).isEmpty()) {
            set(meeting, Meeting.STARTED, Recorded.value(now));
        }
        set(meeting, Meeting.ENDED, JsonValue.NULL);
    }

    void end(String status) {
        set(meeting, Meeting.STATUS, JsonValue.of(status));
        set(meeting, Meeting.ENDED, Recorded.value(notBefore(Recorded.at(meeting, Meeting.STARTED))));
    }

    void pause() {
        if (Recorded.at(meeting, Meeting.PAUSED).isEmpty()) {
            set(meeting, Meeting.PAUSED, Recorded.value(now));
        }
    }

    /** Ends a pause: what it took is noted at the items that run. */
    void resume() {
        Recorded.at(meeting, Meeting.PAUSED).ifPresent(since -> {
            set(meeting, Meeting.PAUSED, JsonValue.NULL);
            items.stream().filter(ItemTime::isRunning).forEach(item ->
                    addPause(item, item.started().filter(since::isBefore).orElse(since)));
        });
    }

    /** Ends all that run, but for one that goes on. */
    void leave(ItemState as, Optional<ItemTime> butFor) {
        items.stream().filter(item -> item.isRunning() && !butFor.map(item::equals).orElse(false)).forEach(item -> {
            set(thing(item), AgendaItem.ENDED, Recorded.value(notBefore(item.started())));
            state(item.id(), as);
        });
    }

    /** Begins an item, or takes it up again: what lies between its end and now is a pause of it. */
    void enter(ItemTime item) {
        if (item.isRunning()) {
            return;
        }
        if (item.started().isEmpty()) {
            set(thing(item), AgendaItem.STARTED, Recorded.value(now));
        } else {
            item.ended().ifPresent(ended -> addPause(item, ended));
            set(thing(item), AgendaItem.ENDED, JsonValue.NULL);
        }
        state(item.id(), ItemState.RUNNING);
    }

    void state(String item, ItemState state) {
        set(view.find(item).orElseThrow(), AgendaItem.STATE, JsonValue.of(state.word()));
    }

    private void addPause(ItemTime item, Instant since) {
        Duration more = Duration.between(since, now);
        if (more.isPositive()) {
            set(thing(item), AgendaItem.PAUSED, JsonValue.of(item.paused().plus(more).toSeconds()));
        }
    }

    /** The clock may have gone back since. */
    private Instant notBefore(Optional<Instant> start) {
        return start.filter(now::isBefore).orElse(now);
    }

    private Thing thing(ItemTime item) {
        return view.find(item.id()).orElseThrow();
    }

    private void set(Thing thing, Field field, JsonValue value) {
        boolean isDecidedNow = field.equals(Meeting.STATUS) || field.equals(AgendaItem.STATE);
        if (!thing.value(field).equals(value) && (isDecidedNow || !thing.isContested(field))) {
            edits.add(view.set(thing.id(), field, value));
        }
    }
}
