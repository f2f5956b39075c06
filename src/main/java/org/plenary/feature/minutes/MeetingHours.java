package org.plenary.feature.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Reading;

/** Says when things were: in the meeting's zone and always in UTC too (DOMAIN §3.4 rule 4). */
final class MeetingHours {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Optional<LocalDate> date;
    private final Optional<LocalDate> lastDate;
    private final Optional<LocalTime> start;
    private final Optional<LocalTime> end;
    private final Optional<ZoneId> zone;

    MeetingHours(Reading reading, Thing meeting) {
        date = reading.parsed(meeting, Meeting.DATE, LocalDate::parse);
        lastDate = reading.parsed(meeting, Meeting.END_DATE, LocalDate::parse).filter(day -> date.isPresent() && day.isAfter(date.get()));
        start = reading.parsed(meeting, Meeting.START, LocalTime::parse);
        end = reading.parsed(meeting, Meeting.END, LocalTime::parse);
        zone = reading.parsed(meeting, Meeting.ZONE, ZoneId::of);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    Optional<LocalDate> date() {
        return date;
    }

    /** Only where it is not the first day. */
    Optional<LocalDate> lastDate() {
        return lastDate;
    }

    Optional<ZoneId> zone() {
        return zone;
    }

    boolean isComplete() {
        return date.isPresent() && start.isPresent() && zone.isPresent();
    }

    /** The start, for finding what comes next; without a time or zone the first moment of its day. */
    Optional<Instant> starts() {
        return date.map(day -> day.atTime(start.orElse(LocalTime.MIN)).atZone(zone.orElse(ZoneOffset.UTC)).toInstant());
    }

    /** The planned end; one before the start is on the next day. */
    Optional<Instant> ends() {
        return date.filter(day -> isComplete()).flatMap(day -> end.map(time -> lastDay(day).atTime(time).atZone(zone.orElseThrow()).toInstant()));
    }

    /** "13 September 2018, 16:00–17:30 Europe/Madrid (14:00–15:30 UTC)", with what is known of it; empty when nothing is. */
    String planned() {
        String days = date.map(MeetingHours::day).orElse("") + lastDate.map(last -> " to " + day(last)).orElse("");
        if (start.isEmpty()) {
            return days;
        }
        String hours = TIME.format(start.get()) + end.map(time -> "–" + TIME.format(time)).orElse("") + zone.map(at -> " " + at.getId()).orElse("");
        String utc = date.flatMap(day -> zone.map(at -> " (" + utc(day, at, start.get()) + end.map(time -> "–" + utc(lastDay(day), at, time)).orElse("")
                + " UTC)")).orElse("");
        return (days.isEmpty() ? "" : days + ", ") + hours + utc;
    }

    /** "16:02–16:40 (14:02–14:40 UTC)"; without a zone only UTC. A moment on another day than the meeting's says which. */
    String span(Instant from, Optional<Instant> until) {
        String inUtc = moment(from, ZoneOffset.UTC) + until.map(to -> "–" + moment(to, ZoneOffset.UTC)).orElse("") + " UTC";
        return zone.map(at -> moment(from, at) + until.map(to -> "–" + moment(to, at)).orElse("") + " (" + inUtc + ")").orElse(inUtc);
    }

    private String moment(Instant instant, ZoneId at) {
        ZonedDateTime time = instant.atZone(at);
        boolean isThatDay = date.map(time.toLocalDate()::equals).orElse(false);
        return (isThatDay ? "" : day(time.toLocalDate()) + " ") + TIME.format(time);
    }

    private LocalDate lastDay(LocalDate first) {
        boolean isPastMidnight = lastDate.isEmpty() && end.isPresent() && end.get().isBefore(start.orElseThrow());
        return isPastMidnight ? first.plusDays(1) : lastDate.orElse(first);
    }

    private static String utc(LocalDate day, ZoneId zone, LocalTime time) {
        ZonedDateTime moment = day.atTime(time).atZone(zone).withZoneSameInstant(ZoneOffset.UTC);
        return (moment.toLocalDate().equals(day) ? "" : day(moment.toLocalDate()) + " ") + TIME.format(moment);
    }
}
