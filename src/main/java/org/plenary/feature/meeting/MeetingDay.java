package org.plenary.feature.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;

/** What day and time it is in a meeting, in its zone; what is written down afterwards still belongs to its day. */
final class MeetingDay {

    private final MeetingTimes times;
    private final boolean runs;
    private final Instant now;

    MeetingDay(Thing meeting, Instant now) {
        this.times = MeetingTimes.of(meeting);
        this.runs = meeting.textOrEmpty(Meeting.STATUS).equals(RunMeeting.RUNNING);
        this.now = now;
    }

    /** Its day, whatever the hour; of several days today, or the nearest of them. Without a day, today. */
    LocalDate day() {
        LocalDate today = today();
        LocalDate first = times.date().orElse(today);
        LocalDate last = times.lastDate().orElse(first);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    /** The time of day to the minute, while it runs or on its day; empty at other times, and where its zone is unknown. */
    Optional<LocalTime> time() {
        return times.zone().filter(zone -> runs || day().equals(today())).map(zone -> now.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    private LocalDate today() {
        return now.atZone(times.zone().orElse((ZoneId) ZoneOffset.UTC)).toLocalDate();
    }
}
