package org.plenary.feature.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Reading;

/** A meeting in which recommendations are stepped through. */
final class StepMeeting {

    private final Reading reading;
    private final Thing meeting;

    StepMeeting(Reading reading, Thing meeting) {
        this.reading = reading;
        this.meeting = meeting;
    }

    /** "Plenary Call #43", with the number once. */
    String name() {
        String title = reading.name(meeting.id());
        OptionalLong number = reading.number(meeting, Meeting.NUMBER);
        String mark = number.isPresent() ? "#" + number.getAsLong() : "";
        return mark.isEmpty() || (title + " ").matches("(?s).*" + mark + "\\D.*") ? title : title + " " + mark;
    }

    /** Whether it can still be recorded how it left a recommendation. */
    boolean takesOutcomes() {
        return !reading.text(meeting, Meeting.STATUS).equals("cancelled");
    }

    /** Whether it is not over yet. */
    boolean isAhead() {
        String status = reading.text(meeting, Meeting.STATUS);
        return takesOutcomes() && !status.equals("closed");
    }

    boolean isRunning() {
        return reading.text(meeting, Meeting.STATUS).equals("running");
    }

    /** Its zone; UTC where nobody said. */
    ZoneId zone() {
        return reading.parsed(meeting, Meeting.ZONE, ZoneId::of).orElse(ZoneOffset.UTC);
    }

    /** Its day, whatever the hour; of several days today or the nearest of them. Today where nobody said. */
    LocalDate day(Instant now) {
        LocalDate today = now.atZone(zone()).toLocalDate();
        LocalDate first = date().orElse(today);
        LocalDate last = reading.parsed(meeting, Meeting.END_DATE, LocalDate::parse).filter(first::isBefore).orElse(first);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    /** Its day, where somebody said. */
    Optional<LocalDate> date() {
        return reading.parsed(meeting, Meeting.DATE, LocalDate::parse);
    }
}
