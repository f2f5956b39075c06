package org.plenary.ui.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plenary.ui.kit.FileSize;

/** Days, moments and sizes as people read them. */
final class Moments {

    private final Clock clock;
    private final Locale language;

    Moments(Clock clock, Locale language) {
        this.clock = clock;
        this.language = language;
    }

    /** "5 January 2019", where this computer is. */
    String day(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).withZone(clock.getZone()).format(moment);
    }

    /** "5 January 2019". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    /** "5 Jan 2019, 10:45", where this computer is. */
    String dayAndTime(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", language).withZone(clock.getZone()).format(moment);
    }

    /** "5 January 2019 09:45 UTC": for what was made in another zone. */
    String inUtc(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm 'UTC'", language).withZone(ZoneOffset.UTC).format(moment);
    }

    /** "120 kB". */
    String size(long bytes) {
        return FileSize.words(bytes, language);
    }
}
