package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.List;

/** Writes values in the JSON Canonicalization Scheme (RFC 8785): no white space, members sorted by UTF-16 code unit. */
public final class CanonicalJson {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private CanonicalJson() { }

    /** Appends the canonical form of a value. */
    public static void write(StringBuilder to, JsonValue value) {
        switch (value) {
            case JsonValue.Text text -> write(to, text.value());
            case JsonValue.Int number -> to.append(number.value());
            case JsonValue.Bool flag -> to.append(flag.value());
            case JsonValue.Null nothing -> to.append("null");
            case JsonValue.Arr list -> writeList(to, list.items());
            case JsonValue.Obj object -> writeObject(to, object);
        }
    }

    /** Appends a string with the escapes of RFC 8785 §3.2.2.2: the shortest form, lower-case hexadecimal. */
    public static void write(StringBuilder to, String text) {
        to.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c != '"' && c != '\\') {
                continue;
            }
            to.append(text, written, i);
            written = i + 1;
            writeEscape(to, c);
        }
        to.append(text, written, text.length()).append('"');
    }

    private static void writeEscape(StringBuilder to, char c) {
        switch (c) {
            case '"', '\\' -> to.append('\\').append(c);
            case '\b' -> to.append("\\b");
            case '\t' -> to.append("\\t");
            case '\n' -> to.append("\\n");
            case '\f' -> to.append("\\f");
            case '\r' -> to.append("\\r");
            default -> to.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }

    private static void writeList(StringBuilder to, List<JsonValue> items) {
        char before = '[';
        for (JsonValue item : items) {
            write(to.append(before), item);
            before = ',';
        }
        to.append(items.isEmpty() ? "[]" : "]");
    }

    private static void writeObject(StringBuilder to, JsonValue.Obj object) {
        var names = new ArrayList<>(object.members().keySet());
        names.sort(null); // String.compareTo compares UTF-16 code units, as RFC 8785 §3.2.3 wants
        char before = '{';
        for (String name : names) {
            write(to.append(before), name);
            write(to.append(':'), object.members().get(name));
            before = ',';
        }
        to.append(names.isEmpty() ? "{}" : "}");
    }
}
