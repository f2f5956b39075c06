package org.plenary.feature.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.Outcome;

/** Understands what people type into a field, as loosely as can be done without guessing. */
final class TypedText {

    /** The longest item that makes sense, in minutes: a whole day. */
    static final int LONGEST_MINUTES = 24 * 60;

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(am|pm)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,9}\\.?,?\\s+(?=\\d)");
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "d.M.uuuu", "d/M/uuuu")
            .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)).toList();

    private TypedText() { }

    /** The value meant for a field; nothing typed empties it. Refused with what the field wants. */
    static Outcome<JsonValue> value(Field field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Outcome.done(JsonValue.NULL);
        }
        return switch (field.type()) {
            case INTEGER -> number(field, text);
            case DATE -> found(day(text).map(day -> JsonValue.of(day.toString())), text + " is no day. Type it like 21 Oct 2018.");
            case TIME -> found(time(text).map(time -> JsonValue.of(time.truncatedTo(ChronoUnit.MINUTES).toString())),
                    text + " is no time of day. Type it like 15:00.");
            case ZONE -> found(zone(text).map(JsonValue::of), "No time zone is called " + text + ". Type it like Europe/Madrid.");
            case MARKDOWN -> Outcome.done(JsonValue.of(text));
            default -> Outcome.done(JsonValue.of(text.replaceAll("\\s+", " ")));
        };
    }

    private static Outcome<JsonValue> found(Optional<JsonValue> value, String otherwise) {
        return value.map(Outcome::done).orElseGet(() -> Outcome.refused(otherwise));
    }

    private static Outcome<JsonValue> number(Field field, String text) {
        String digits = text.replaceFirst("(?i)\\s*min(utes?)?\\.?$", "");
        if (!digits.matches("\\d{1,6}")) {
            return Outcome.refused(text + " is no whole number. Type it in digits, like 15.");
        }
        long number = Long.parseLong(digits);
        return field.equals(AgendaItem.MINUTES) && number > LONGEST_MINUTES
                ? Outcome.refused("An item takes at most " + LONGEST_MINUTES + " minutes, which is a day.") : Outcome.done(JsonValue.of(number));
    }

    private static Optional<LocalDate> day(String text) {
        String bare = WEEKDAY.matcher(text).replaceFirst("");
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(bare, format));
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (matcher.group(3) != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (matcher.group(3).equalsIgnoreCase("pm") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** A zone by its id, or by its city where only one zone has it. */
    private static Optional<String> zone(String text) {
        String wanted = text.replace(' ', '_');
        List<String> whole = ZoneId.getAvailableZoneIds().stream().filter(id -> id.equalsIgnoreCase(wanted)).toList();
        List<String> ofCity = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && id.substring(id.lastIndexOf('/') + 1).equalsIgnoreCase(wanted)).toList();
        return Stream.of(whole, ofCity).filter(ids -> ids.size() == 1).map(List::getFirst).findFirst();
    }
}
