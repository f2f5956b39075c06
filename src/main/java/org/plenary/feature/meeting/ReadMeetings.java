package org.plenary.feature.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.review.Template;
import org.plenary.feature.LocalCopy;

/** Lists the meetings: the latest first, undated ones last (DOMAIN T7). */
public final class ReadMeetings {

    private static final Comparator<MeetingRow> LATEST_FIRST = Comparator
            .<MeetingRow, LocalDate>comparing(row -> row.date().orElse(LocalDate.MIN)).reversed()
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
            return view.things(Meeting.KIND).stream().map(meeting -> row(view, meeting, items)).sorted(LATEST_FIRST).toList();
        });
    }

    private static MeetingRow row(View view, Thing meeting, Map<String, Long> items) {
        OptionalLong number = meeting.number(Meeting.NUMBER);
        return new MeetingRow(meeting.id(), number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty(),
                meeting.textOrEmpty(Meeting.TITLE),
                meeting.text(Meeting.MEETING_KIND).flatMap(view::find).flatMap(kind -> kind.text(Template.LABEL)).orElse(""),
                date(meeting), times(meeting), meeting.textOrEmpty(Meeting.PLACE), meeting.textOrEmpty(Meeting.STATUS),
                meeting.textOrEmpty(Meeting.STATUS_REASON), items.getOrDefault(meeting.id(), 0L).intValue(),
                meeting.text(Meeting.PLANNED_IN).flatMap(view::find).flatMap(planning -> planning.text(Meeting.TITLE)),
                meeting.registers().stream().filter(Register::isContested).map(Register::field).toList());
    }

    private static Optional<LocalDate> date(Thing meeting) {
        try {
            return meeting.text(Meeting.DATE).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The times in the meeting's zone and in UTC (DOMAIN §3.4 rule 4). */
    private static String times(Thing meeting) {
        String local = meeting.text(Meeting.START).map(start -> start + meeting.text(Meeting.END).map(end -> " – " + end).orElse(""))
                .orElse("");
        String zone = meeting.textOrEmpty(Meeting.ZONE);
        return local.isEmpty() ? "" : (local + " " + zone + inUtc(meeting).map(utc -> " · " + utc + " UTC").orElse("")).strip();
    }

    private static Optional<LocalTime> inUtc(Thing meeting) {
        try {
            return date(meeting).flatMap(day -> meeting.text(Meeting.START).flatMap(start -> meeting.text(Meeting.ZONE)
                    .map(zone -> day.atTime(LocalTime.parse(start)).atZone(ZoneId.of(zone))
                            .withZoneSameInstant(ZoneOffset.UTC).toLocalTime())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
