package org.plenary.feature.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;

/** Makes the value of a field from what a person typed. */
final class TypedResult {

    private TypedResult() { }

    /** The value; refused when a field of that type cannot have it. Nothing typed is no value. */
    static Outcome<JsonValue> of(FieldType type, String typed) {
        String text = type == FieldType.MARKDOWN || type == FieldType.TEXT ? typed : typed.strip();
        if (text.isBlank()) {
            return Outcome.done(JsonValue.NULL);
        }
        try {
            return switch (type) {
                case INTEGER -> Outcome.done(JsonValue.of(Long.parseLong(text)));
                case DECIMAL -> Outcome.done(JsonValue.of(decimal(text)));
                case DATE -> Outcome.done(JsonValue.of(LocalDate.parse(text).toString()));
                case INSTANT -> Outcome.done(JsonValue.of(Instant.parse(text).toString()));
                case TIME -> Outcome.done(JsonValue.of(LocalTime.parse(text).toString()));
                case ZONE -> Outcome.done(JsonValue.of(ZoneId.of(text).getId()));
                default -> Outcome.done(JsonValue.of(text));
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Outcome.refused("“" + text + "” is not " + example(type) + ". Nothing was changed.");
        }
    }

    /** As it was typed: nobody wants 2.50 to become 2.5, or 1e9 to become a row of zeros. */
    private static String decimal(String text) {
        new BigDecimal(text);
        return text;
    }

    private static String example(FieldType type) {
        return switch (type) {
            case INTEGER -> "a whole number";
            case DECIMAL -> "a number like 2.5";
            case DATE -> "a date like 2018-10-21";
            case INSTANT -> "a moment like 2018-10-21T07:00:00Z";
            case TIME -> "a time of day like 15:00";
            default -> "a time zone like Europe/Madrid";
        };
    }
}
