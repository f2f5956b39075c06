package org.plenary.feature.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;

/**
 * When a meeting is, in its own zone. Anything may be missing (DOMAIN T7); what somebody wrote that is no day, time or zone counts as missing.
 *
 * @param date its day, or its first
 * @param lastDate its last day, only where that is another
 * @param start when it starts
 * @param end when it has to end; before {@code start} it means the next day
 * @param zone where these times are meant
 */
public record MeetingTimes(Optional<LocalDate> date, Optional<LocalDate> lastDate, Optional<LocalTime> start, Optional<LocalTime> end,
        Optional<ZoneId> zone) {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    static MeetingTimes of(Thing meeting) {
        Optional<LocalDate> date = read(meeting, Meeting.DATE, LocalDate::parse);
        Optional<LocalDate> last = read(meeting, Meeting.END_DATE, LocalDate::parse)
                .filter(day -> date.isPresent() && day.isAfter(date.get()));
        return new MeetingTimes(date, last, read(meeting, Meeting.START, LocalTime::parse), read(meeting, Meeting.END, LocalTime::parse),
                read(meeting, Meeting.ZONE, ZoneId::of));
    }

    /** From start to end, in minutes; empty while one of them is missing. */
    public OptionalInt minutes() {
        if (start.isEmpty() || end.isEmpty()) {
            return OptionalInt.empty();
        }
        int minutes = (int) ChronoUnit.MINUTES.between(start.get(), end.get());
        int days = lastDate.map(last -> (int) ChronoUnit.DAYS.between(date.orElseThrow(), last)).orElse(0);
        return OptionalInt.of(minutes + MINUTES_OF_A_DAY * (days == 0 && minutes < 0 ? 1 : days));
    }

    /** The moment so many minutes after the start, in UTC (DOMAIN §3.4 rule 4); empty while day, start or zone are missing. */
    public Optional<LocalDateTime> utc(int minutesAfterStart) {
        return date.flatMap(day -> start.flatMap(time -> zone.map(at -> day.atTime(time).atZone(at).plusMinutes(minutesAfterStart)
                .withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime())));
    }

    private static <T> Optional<T> read(Thing meeting, Field field, Function<String, T> parser) {
        try {
            return meeting.text(field).filter(text -> !text.isBlank()).map(parser);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
