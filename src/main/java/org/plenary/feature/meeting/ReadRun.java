package org.plenary.feature.meeting;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ItemTime;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingProgress;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.meeting.AgendaTree.Spot;

/** Reads how far a meeting is. */
public final class ReadRun {

    private final LocalCopy copy;

    /** @param copy where the meeting is */
    public ReadRun(LocalCopy copy) {
        this.copy = copy;
    }

    /** How far a meeting is; empty when there is none of that id. */
    public Optional<MeetingRun> of(String meeting) {
        return copy.read(view -> view.find(meeting).map(thing -> run(view, thing)));
    }

    static MeetingRun run(View view, Thing meeting) {
        var progress = new MeetingProgress(MeetingTimes.of(meeting).utc(0).map(start -> start.toInstant(ZoneOffset.UTC)),
                Recorded.at(meeting, Meeting.STARTED), Recorded.at(meeting, Meeting.PAUSED), Recorded.at(meeting, Meeting.ENDED), items(view, meeting.id()));
        return new MeetingRun(meeting.id(), meeting.textOrEmpty(Meeting.STATUS), progress, Contested.in(view, meeting));
    }

    /** The items in reading order, each with the time planned for it alone, so that their sum is the agenda's. */
    static List<ItemTime> items(View view, String meeting) {
        AgendaTree tree = AgendaTree.of(view, meeting);
        List<Thing> things = tree.inOrder().stream().map(spot -> view.find(spot.id()).orElseThrow()).toList();
        var plan = new AgendaTimes(tree, things, Optional.empty());
        var items = new ArrayList<ItemTime>();
        for (int i = 0; i < things.size(); i++) {
            Spot spot = tree.inOrder().get(i);
            if (!spot.recovered()) {
                int below = spot.branch().children().stream().mapToInt(child -> plan.takes(tree.order(child.id()))).sum();
                items.add(Recorded.time(things.get(i), Duration.ofMinutes(plan.takes(i) - below)));
            }
        }
        return items;
    }
}
