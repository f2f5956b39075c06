package org.plenary.bundle;

import org.plenary.domain.exchange.CanonicalJson;
import org.plenary.domain.exchange.JsonValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The tokens of one change after another. Each is written in canonical form (RFC 8785) as it is read, so a change is gone over once;
 * that is why the members of a change and of an edit must stand in canonical order.
 */
final class ChangeTokens {

    private final JsonParser json;
    private final FirstProblem problem;
    private final ValueReader values;
    private final StringBuilder line = new StringBuilder(1024);

    ChangeTokens(JsonParser json, FirstProblem problem) {
        this.json = json;
        this.problem = problem;
        this.values = new ValueReader(json, problem);
    }

    /** Starts at an object, and forgets the line before it. */
    void begin() {
        line.setLength(0);
    }

    /** What was read since {@link #begin}, in canonical form. */
    String line() {
        return line.toString();
    }

    boolean isAt(JsonToken token) {
        return json.currentToken() == token;
    }

    /**
     * Moves to the next member's value and gives its name, or null when the object has no more.
     *
     * @param before the name of the member before it, null for the first
     */
    String nextMember(String before) {
        if (json.nextToken() == JsonToken.END_OBJECT) {
            line.append(before == null ? "{}" : "}");
            return null;
        }
        String name = json.currentName();
        if (before != null && before.compareTo(name) >= 0) {
            problem.note("`" + Quoted.of(name) + "` stands " + (name.equals(before) ? "there twice" : "out of the order of names"));
        }
        CanonicalJson.write(line.append(before == null ? '{' : ','), CarriedText.check(name, problem));
        line.append(':');
        json.nextToken();
        return name;
    }

    /** Moves to a list's next item; false when it has no more. */
    boolean nextItem(boolean first) {
        if (json.nextToken() == JsonToken.END_ARRAY) {
            line.append(first ? "[]" : "]");
            return false;
        }
        line.append(first ? '[' : ',');
        return true;
    }

    /** A text that is the value of that member; notes a value of another type. */
    String text(String member) {
        if (value() instanceof JsonValue.Text text) {
            return text.value();
        }
        problem.note("`" + member + "` is not a text");
        return "";
    }

    /** A whole number that is the value of that member; notes a value of another type. */
    long integer(String member) {
        if (value() instanceof JsonValue.Int number) {
            return number.value();
        }
        problem.note("`" + member + "` is not a whole number");
        return 0;
    }

    /** Any value. */
    JsonValue value() {
        if (json.currentToken() == JsonToken.VALUE_STRING && appendPlain()) {
            return JsonValue.of(json.getString());
        }
        JsonValue value = values.read();
        CanonicalJson.write(line, value);
        return value;
    }

    /** Appends a text that needs neither escapes nor a look at its surrogates straight from Jackson's buffer; nearly all are such. */
    private boolean appendPlain() {
        char[] text = json.getStringCharacters();
        int end = json.getStringOffset() + json.getStringLength();
        for (int i = json.getStringOffset(); i < end; i++) {
            char c = text[i];
            if (c < ' ' || c == '"' || c == '\\' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        line.append('"').append(text, json.getStringOffset(), json.getStringLength()).append('"');
        return true;
    }
}
