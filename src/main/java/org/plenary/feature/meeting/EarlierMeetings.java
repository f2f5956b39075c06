package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Meeting;

/** The meetings of the same series as one, or of the same kind where it has no series; by day, undated ones by number and last (DOMAIN T7). */
final class EarlierMeetings {

    /** The word of a meeting that will not be held. */
    static final String CANCELLED = "cancelled";

    /** The oldest first. */
    static final Comparator<Thing> BY_TIME = Comparator.<Thing, LocalDate>comparing(meeting -> MeetingTimes.of(meeting).date().orElse(LocalDate.MAX))
            .thenComparing(meeting -> MeetingTimes.of(meeting).start().orElse(LocalTime.MIN))
            .thenComparing(meeting -> meeting.number(Meeting.NUMBER).orElse(Long.MAX_VALUE)).thenComparing(Thing::id);

    private EarlierMeetings() { }

    /** Those before a meeting, the oldest first. */
    static List<Thing> before(View view, Thing meeting) {
        return like(view, meeting.textOrEmpty(Meeting.SERIES), meeting.textOrEmpty(Meeting.MEETING_KIND)).stream()
                .filter(one -> !one.id().equals(meeting.id()) && BY_TIME.compare(one, meeting) < 0).toList();
    }

    /** The last of them that was not cancelled, and those cancelled since: none of what they left open was dealt with. */
    static List<Thing> lastOf(List<Thing> before) {
        var last = new ArrayList<Thing>();
        for (Thing meeting : before.reversed()) {
            last.addFirst(meeting);
            if (!meeting.textOrEmpty(Meeting.STATUS).equals(CANCELLED)) {
                break;
            }
        }
        return List.copyOf(last);
    }

    /** All of a series, or of a kind where {@code series} is empty; the oldest first. */
    static List<Thing> like(View view, String series, String kind) {
        return view.things(Meeting.KIND).stream().filter(one -> series.isEmpty() ? !kind.isEmpty() && one.textOrEmpty(Meeting.MEETING_KIND).equals(kind)
                : one.textOrEmpty(Meeting.SERIES).equals(series)).sorted(BY_TIME).toList();
    }
}
