package org.plenary.feature.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;

/** Understands what a person typed into a field; nothing typed empties it. Any thread, and quick. */
public final class TypedValue {

    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "d.M.uuuu", "d/M/uuuu")
            .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final String DIGITS = "-?\\d{1,15}";

    private TypedValue() { }

    /** The value that is meant; refused with what the field wants. */
    public static Outcome<JsonValue> of(Field field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Outcome.done(JsonValue.NULL);
        }
        Outcome<JsonValue> value = switch (field.type()) {
            case INTEGER -> found(Optional.of(text).filter(digits -> digits.matches(DIGITS)).map(digits -> JsonValue.of(Long.parseLong(digits))),
                    text + " is no whole number. Type it in digits, like 14.");
            case DATE -> found(day(text).map(day -> JsonValue.of(day.toString())), text + " is no day. Type it like 21 Oct 2018.");
            case TIME -> found(time(text).map(time -> JsonValue.of(time.toString())), text + " is no time of day. Type it like 15:00.");
            case ZONE -> found(zone(text).map(JsonValue::of), "No time zone is called " + text + ". Type it like Europe/Madrid.");
            case MARKDOWN -> Outcome.done(JsonValue.of(typed.stripTrailing()));
            default -> Outcome.done(JsonValue.of(text.replaceAll("\\s+", " ")));
        };
        return value.then(meant -> ValueCheck.problem(field, meant).<Outcome<JsonValue>>map(problem -> Outcome.refused("This field " + problem + "."))
                .orElseGet(() -> Outcome.done(meant)));
    }

    private static Outcome<JsonValue> found(Optional<JsonValue> value, String otherwise) {
        return value.map(Outcome::done).orElseGet(() -> Outcome.refused(otherwise));
    }

    private static Optional<LocalDate> day(String text) {
        return DAYS.stream().flatMap(format -> parsed(() -> LocalDate.parse(text, format)).stream()).findFirst();
    }

    private static Optional<LocalTime> time(String text) {
        return parsed(() -> LocalTime.parse(text, TIME));
    }

    /** A zone by its id, or by its city where only one zone has it. */
    private static Optional<String> zone(String text) {
        String wanted = text.replace(' ', '_');
        List<String> whole = ZoneId.getAvailableZoneIds().stream().filter(id -> id.equalsIgnoreCase(wanted)).toList();
        List<String> ofCity = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && id.substring(id.lastIndexOf('/') + 1).equalsIgnoreCase(wanted)).toList();
        return Stream.of(whole, ofCity).filter(ids -> ids.size() == 1).map(List::getFirst).findFirst();
    }

    private interface Parsing<T> {
        T parse();
    }

    private static <T> Optional<T> parsed(Parsing<T> parsing) {
        try {
            return Optional.of(parsing.parse());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
