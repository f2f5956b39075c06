package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.LocalCopy;

/** Lists the meetings: the latest first, undated ones last (DOMAIN T7). */
public final class ReadMeetings {

    private static final Comparator<MeetingRow> LATEST_FIRST = Comparator
            .<MeetingRow, LocalDate>comparing(row -> row.times().date().orElse(LocalDate.MIN))
            .thenComparing(row -> row.times().start().orElse(LocalTime.MIN)).reversed()
            .thenComparing(MeetingRow::title).thenComparing(MeetingRow::id);

    private final LocalCopy copy;

    /** @param copy where the meetings are */
    public ReadMeetings(LocalCopy copy) {
        this.copy = copy;
    }

    /** All meetings. */
    public List<MeetingRow> all() {
        return copy.read(view -> {
            Map<String, Long> items = view.things(AgendaItem.KIND).stream()
                    .collect(Collectors.groupingBy(item -> item.textOrEmpty(AgendaItem.MEETING), Collectors.counting()));
            return view.things(Meeting.KIND).stream()
                    .map(meeting -> row(view, meeting, items.getOrDefault(meeting.id(), 0L).intValue())).sorted(LATEST_FIRST).toList();
        });
    }

    static MeetingRow row(View view, Thing meeting, int items) {
        return new MeetingRow(meeting.id(), meeting.number(Meeting.NUMBER), meeting.textOrEmpty(Meeting.TITLE),
                Names.in(view, meeting, Meeting.MEETING_KIND).map(Named::name).orElse(""), MeetingTimes.of(meeting),
                meeting.textOrEmpty(Meeting.PLACE), meeting.textOrEmpty(Meeting.STATUS), meeting.textOrEmpty(Meeting.STATUS_REASON), items,
                Names.in(view, meeting, Meeting.PLANNED_IN), Contested.in(view, meeting));
    }
}
