package org.plenary.domain.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A value as changes carry it: the JSON of RFC 7493 without fractions (SYNC §1). Decimals travel as text.
 * Values are immutable and equal when their canonical forms are.
 */
public sealed interface JsonValue {

    /** The greatest magnitude an integer may have: 2<sup>53</sup> − 1, so that every JSON reader agrees on it. */
    long GREATEST_INTEGER = (1L << 53) - 1;

    /** A JSON string: any Unicode text without U+0000 and lone surrogates (the readers refuse those). */
    record Text(String value) implements JsonValue { }

    /** A JSON integer within ±{@link #GREATEST_INTEGER}. */
    record Int(long value) implements JsonValue {
        public Int {
            if (value > GREATEST_INTEGER || value < -GREATEST_INTEGER) {
                throw new IllegalArgumentException("integer outside the range every JSON reader keeps: " + value);
            }
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements JsonValue { }

    /** JSON {@code null}: the value of a field that was emptied. */
    record Null() implements JsonValue { }

    /** An ordered list. */
    record Arr(List<JsonValue> items) implements JsonValue {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** Members by name; their order carries no meaning and is not kept by the canonical form. */
    record Obj(SequencedMap<String, JsonValue> members) implements JsonValue {
        public Obj {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        /** The member of that name, or {@link JsonValue#NULL} when there is none. */
        public JsonValue get(String name) {
            return members.getOrDefault(name, NULL);
        }
    }

    /** The one {@code null}. */
    JsonValue NULL = new Null();

    /** {@code true}. */
    JsonValue TRUE = new Bool(true);

    /** {@code false}. */
    JsonValue FALSE = new Bool(false);

    /** A JSON string. */
    static JsonValue of(String text) {
        return new Text(text);
    }

    /** A JSON integer; throws when outside ±{@link #GREATEST_INTEGER}. */
    static JsonValue of(long number) {
        return new Int(number);
    }

    /** A JSON boolean. */
    static JsonValue of(boolean flag) {
        return flag ? TRUE : FALSE;
    }

    /** A list of strings. */
    static JsonValue ofTexts(List<String> texts) {
        return new Arr(texts.stream().map(JsonValue::of).toList());
    }

    /** True for {@link Null}. */
    default boolean isNull() {
        return this instanceof Null;
    }

    /** This value as RFC 8785 writes it. */
    default String canonical() {
        var text = new StringBuilder();
        CanonicalJson.write(text, this);
        return text.toString();
    }
}
