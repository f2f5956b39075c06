package org.plenary.feature.review;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;

/** Says in one clause what is wrong with a value for a field; empty when it may be saved. Null empties any field. */
final class ValueCheck {

    /** The greatest length of a text, in UTF-16 units: what every reader of bundles takes (SYNC §4). */
    private static final int LONGEST = 1_000_000;

    private ValueCheck() { }

    static Optional<String> problem(Field field, JsonValue value) {
        if (value.isNull()) {
            return Optional.empty();
        }
        return switch (field.type()) {
            case INTEGER -> value instanceof JsonValue.Int ? Optional.empty() : Optional.of("wants a whole number, like 14");
            case FLAG, SET -> value instanceof JsonValue.Bool ? Optional.empty() : Optional.of("wants true or false");
            case DATE -> parsed(value, LocalDate::parse, "wants a day, like \"2018-10-21\"");
            case TIME -> parsed(value, LocalTime::parse, "wants a time of day, like \"15:00\"");
            case INSTANT -> parsed(value, Instant::parse, "wants a moment in UTC, like \"2018-10-21T07:00:00Z\"");
            case ZONE -> parsed(value, ZoneId::of, "wants a time zone, like \"Europe/Madrid\"");
            case LINK -> parsed(value, ValueCheck::uri, "wants an address, like \"https://www.icann.org\"");
            case DECIMAL -> parsed(value, BigDecimal::new, "wants a decimal number as text, like \"0.75\"");
            case TEXT, MARKDOWN, WORD, FILE_HASH, REFERENCE, TEMPLATE, POSITION -> text(value);
        };
    }

    private interface Parser {
        Object parse(String text);
    }

    private static Optional<String> parsed(JsonValue value, Parser parser, String otherwise) {
        try {
            if (value instanceof JsonValue.Text text) {
                parser.parse(text.value());
                return Optional.empty();
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.of(otherwise);
        }
        return Optional.of(otherwise);
    }

    private static Optional<String> text(JsonValue value) {
        if (!(value instanceof JsonValue.Text text)) {
            return Optional.of("wants a text in quotation marks");
        }
        if (text.value().length() > LONGEST) {
            return Optional.of("takes at most 1,000,000 characters; this text has " + text.value().length());
        }
        return text.value().indexOf('\0') >= 0 || hasLoneSurrogate(text.value())
                ? Optional.of("has a character that cannot be kept in a text") : Optional.empty();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
