package org.plenary.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.domain.minutes.Dates;
import org.plenary.feature.DatesWriter;

/**
 * iCalendar (RFC 5545). A time of a zone stands on that zone's clock, with the zone's own rules beside it; one without a zone stands in UTC.
 * Nothing of it is taken from the clock or by chance: what a calendar compares to find the newer of two editions is when a thing was last changed.
 */
public final class IcsWriter implements DatesWriter {

    static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = CLOCK.withZone(ZoneOffset.UTC);

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public String ending() {
        return "ics";
    }

    @Override
    public byte[] bytes(Dates dates) {
        var lines = new IcsLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Plenary//Plenary//EN");
        lines.add("CALSCALE", "GREGORIAN");
        lines.addText("NAME", dates.name()); // RFC 7986
        lines.addText("X-WR-CALNAME", dates.name()); // what most calendars read
        List<Dates.Timed> zoned = dates.entries().stream().filter(Dates.Timed.class::isInstance).map(Dates.Timed.class::cast)
                .filter(timed -> zone(timed).isPresent()).sorted(Comparator.comparing(Dates.Timed::start)).toList();
        zoned.stream().map(timed -> zone(timed).orElseThrow()).distinct().sorted(Comparator.comparing(ZoneId::getId)).forEach(zone -> IcsZone.add(zone,
                zoned.stream().filter(timed -> zone.equals(zone(timed).orElseThrow())).toList(), lines));
        String home = dates.review().isEmpty() ? "plenary" : dates.review() + ".plenary";
        dates.entries().forEach(entry -> add(entry, home, lines));
        lines.add("END", "VCALENDAR");
        return lines.bytes();
    }

    /** A zone that is only an offset has no name that calendars know. */
    private static Optional<ZoneId> zone(Dates.Timed timed) {
        return timed.zone().filter(zone -> !zone.getRules().isFixedOffset());
    }

    private static void add(Dates.Entry entry, String home, IcsLines lines) {
        String component = entry instanceof Dates.ToDo ? "VTODO" : "VEVENT";
        lines.add("BEGIN", component);
        lines.addText("UID", entry.id() + "@" + home);
        lines.add("DTSTAMP", utc(entry.changed()));
        lines.add("LAST-MODIFIED", utc(entry.changed()));
        switch (entry) {
            case Dates.Timed timed -> {
                lines.add("SEQUENCE", Long.toString(sequence(entry.changed()) + (timed.isCancelled() ? 1 : 0)));
                addTime("DTSTART", timed.start(), zone(timed), lines);
                addTime("DTEND", timed.end(), zone(timed), lines);
                lines.addText("LOCATION", timed.place());
                lines.add("STATUS", timed.isCancelled() ? "CANCELLED" : "CONFIRMED");
            }
            case Dates.WholeDay days -> {
                lines.add("SEQUENCE", Long.toString(sequence(entry.changed())));
                lines.add("DTSTART;VALUE=DATE", day(days.first()));
                lines.add("DTEND;VALUE=DATE", day(days.last().plusDays(1)));
                lines.add("TRANSP", "TRANSPARENT"); // nobody is busy all day because something falls on it
            }
            case Dates.ToDo todo -> {
                lines.add("SEQUENCE", Long.toString(sequence(entry.changed())));
                lines.add("DUE;VALUE=DATE", day(todo.due()));
                lines.add("STATUS", todo.isDone() ? "COMPLETED" : "NEEDS-ACTION");
                lines.add("PERCENT-COMPLETE", todo.isDone() ? "100" : "");
            }
        }
        lines.addText("SUMMARY", entry.title());
        lines.addText("DESCRIPTION", entry.text());
        lines.add("END", component);
    }

    private static void addTime(String name, Instant time, Optional<ZoneId> zone, IcsLines lines) {
        lines.add(zone.map(z -> name + ";TZID=" + z.getId()).orElse(name), zone.map(z -> CLOCK.withZone(z).format(time)).orElseGet(() -> utc(time)));
    }

    /** Grows with every change, as RFC 5545 §3.8.7.4 asks: whole minutes since 1970, which fit until the year 6053. */
    private static long sequence(Instant changed) {
        return Math.max(0, changed.getEpochSecond() / 60);
    }

    private static String utc(Instant time) {
        return UTC.format(time) + "Z";
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
