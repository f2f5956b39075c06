package org.plenary.ui.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them, in the zone of this computer. */
final class Moments {

    private Moments() { }

    /** "14:02". */
    static String time(Instant moment, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofPattern("HH:mm", language).withZone(zone).format(moment);
    }

    /** "20 Nov 2026, 14:02". */
    static String dayAndTime(Instant moment, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", language).withZone(zone).format(moment);
    }
}
