package org.plenary.ui.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.plenary.ui.kit.Texts;

/** Days and moments as people read them, in the language of the texts and the zone of the clock. */
final class Moments {

    private final Clock clock;
    private final DateTimeFormatter time;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    Moments(Texts texts, Clock clock) {
        this.clock = clock;
        this.time = DateTimeFormatter.ofPattern("HH:mm", texts.language());
        this.moment = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", texts.language());
        this.day = DateTimeFormatter.ofPattern("d MMM uuuu", texts.language());
        this.weekday = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", texts.language());
    }

    /** "14:02" for a moment of today, else "5 Jan 2026 14:02". */
    String moment(Instant at) {
        ZonedDateTime here = at.atZone(clock.getZone());
        return (here.toLocalDate().equals(LocalDate.now(clock)) ? time : moment).format(here);
    }

    /** "5 Jan 2026". */
    String day(LocalDate date) {
        return day.format(date);
    }

    /** "Monday, 5 January 2026". */
    String weekday(LocalDate date) {
        return weekday.format(date);
    }
}
