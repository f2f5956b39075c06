package org.plenary.cli;

import org.plenary.domain.exchange.JsonValue;

/**
 * Makes texts that others wrote fit to be printed: a control character could otherwise move the cursor or change what was printed
 * before.
 */
final class TerminalText {

    private static final char STRANGE = '\uFFFD';

    private TerminalText() { }

    /** On one line. */
    static String oneLine(String text) {
        return lines(text.strip().replaceAll("\\s+", " "));
    }

    /** With its line breaks. */
    static String lines(String text) {
        return text.codePoints().map(c -> c == '\t' ? ' ' : c != '\n' && Character.isISOControl(c) ? STRANGE : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A value as people write it: texts without quotation marks, lists with commas, nothing for null. */
    static String of(JsonValue value) {
        return switch (value) {
            case JsonValue.Text text -> lines(text.value());
            case JsonValue.Int number -> Long.toString(number.value());
            case JsonValue.Bool flag -> flag.value() ? "yes" : "no";
            case JsonValue.Null nothing -> "";
            case JsonValue.Arr list -> String.join(", ", list.items().stream().map(TerminalText::of).toList());
            case JsonValue.Obj object -> lines(object.canonical());
        };
    }

    /** "1 change", "2 changes". */
    static String counted(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** At most that many characters, the last one … where some were cut. */
    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
