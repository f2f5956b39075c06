package org.plenary.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.plenary.domain.exchange.JsonValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads any JSON value from a parser's tokens, and notes what a change may not carry. */
final class ValueReader {

    private static final int DIGITS_OF_A_LONG = 18;

    private final JsonParser json;
    private final FirstProblem problem;

    ValueReader(JsonParser json, FirstProblem problem) {
        this.json = json;
        this.problem = problem;
    }

    /** The value whose first token is the current one; afterwards its last token is. */
    JsonValue read() {
        return switch (json.currentToken()) {
            case VALUE_STRING -> JsonValue.of(CarriedText.check(json.getString(), problem));
            case VALUE_NUMBER_INT -> integer(json.getString());
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case START_ARRAY -> list();
            case START_OBJECT -> object();
            default -> {
                problem.note("the number " + json.getString() + " is not a whole number; write it as a text");
                yield JsonValue.NULL;
            }
        };
    }

    private JsonValue integer(String digits) {
        if (digits.length() <= DIGITS_OF_A_LONG && !digits.equals("-0")) {
            long number = Long.parseLong(digits);
            if (Math.abs(number) <= JsonValue.GREATEST_INTEGER) {
                return JsonValue.of(number);
            }
        }
        problem.note("the number " + digits + " is not one that every program keeps; write it as a text");
        return JsonValue.NULL;
    }

    private JsonValue list() {
        List<JsonValue> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(read());
        }
        return new JsonValue.Arr(items);
    }

    private JsonValue object() {
        var members = new LinkedHashMap<String, JsonValue>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = CarriedText.check(json.currentName(), problem);
            json.nextToken();
            if (members.put(name, read()) != null) {
                problem.note("`" + Quoted.of(name) + "` stands twice in one object");
            }
        }
        return new JsonValue.Obj(Collections.unmodifiableSequencedMap(members));
    }
}
