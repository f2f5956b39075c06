package org.plenary.intake;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the events of an iCalendar file (RFC 5545). Nothing that it points to is fetched. */
final class CalendarFile {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private CalendarFile() { }

    /** Whether the text is such a file. */
    static boolean isOne(String text) {
        return text.stripLeading().replaceFirst("^\uFEFF", "").regionMatches(true, 0, "BEGIN:VCALENDAR", 0, "BEGIN:VCALENDAR".length());
    }

    /** The events that have a day, in the order of the file, at most so many. */
    static List<CalendarEvent> events(String text, int most) {
        var events = new ArrayList<CalendarEvent>();
        for (ICalendar calendar : Biweekly.parse(text.stripLeading().replaceFirst("^\uFEFF", "")).all()) {
            for (VEvent event : calendar.getEvents()) {
                if (events.size() < most) {
                    event(calendar, event).ifPresent(events::add);
                }
            }
        }
        return events;
    }

    private static Optional<CalendarEvent> event(ICalendar calendar, VEvent event) {
        return when(calendar, event.getDateStart()).map(start -> {
            Optional<CalendarEvent.When> end = when(calendar, event.getDateEnd()).or(() -> Optional.ofNullable(event.getDuration())
                    .filter(length -> start.time().isPresent()).map(length -> start.after(length.getValue().toMillis())));
            return new CalendarEvent(text(event.getUid()), text(event.getSummary()), text(event.getDescription()), text(event.getLocation()),
                    text(event.getUrl()), start, end, text(event.getStatus()).equalsIgnoreCase("CANCELLED"),
                    event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty());
        });
    }

    /** As it stands on the zone's clock; when the zone has a name that only the file knows, in UTC by the file's own rules. */
    private static Optional<CalendarEvent.When> when(ICalendar calendar, DateOrDateTimeProperty property) {
        if (property == null || property.getValue() == null || property.getValue().getRawComponents() == null) {
            return Optional.empty();
        }
        DateTimeComponents raw = property.getValue().getRawComponents();
        try {
            if (!property.getValue().hasTime()) {
                return Optional.of(new CalendarEvent.When(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()), Optional.empty(), Optional.empty(), false));
            }
            var local = LocalDateTime.of(raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute());
            if (raw.isUtc()) {
                return Optional.of(CalendarEvent.When.of(local, Optional.of(UTC), false));
            }
            TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(property);
            if (zone == null) {
                return Optional.of(CalendarEvent.When.of(local, Optional.empty(), false));
            }
            Optional<ZoneId> known = known(zone);
            return Optional.of(known.isPresent() ? CalendarEvent.When.of(local, known, false)
                    : CalendarEvent.When.of(property.getValue().toInstant().atOffset(ZoneOffset.UTC).toLocalDateTime(), Optional.of(UTC), true));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of February
        }
    }

    private static Optional<ZoneId> known(TimezoneAssignment zone) {
        String name = zone.getGlobalId() != null ? zone.getGlobalId() : zone.getComponent() != null ? text(zone.getComponent().getTimezoneId()) : "";
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue().strip();
    }
}
