package org.plenary.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** The bytes of a line, and how far they were read. What it gives is in the one form that RFC 8785 allows; of the rest it gives nothing. */
final class ScannedText {

    private static final String ESCAPED = "\"\\bfnrt";
    private static final String MEANT = "\"\\\b\f\n\r\t";
    private static final char REPLACED = '\uFFFD';
    /** Below 2^53 for certain. */
    private static final int MOST_DIGITS = 15;

    private final byte[] bytes;
    private int at;

    ScannedText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All of them, read or not. */
    byte[] bytes() {
        return bytes;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    /** The next byte, or 0 at the end. */
    byte next() {
        return at < bytes.length ? bytes[at] : 0;
    }

    /** Goes over these ASCII characters if they come next. */
    boolean skip(String characters) {
        int length = characters.length();
        if (length > bytes.length - at) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != characters.charAt(i)) {
                return false;
            }
        }
        at += length;
        return true;
    }

    /** A string in its quotation marks; empty when it is not UTF-8, or has an escape that is longer than need be or rare. */
    Optional<String> string() {
        if (next() != '"') {
            return Optional.empty();
        }
        int start = ++at;
        boolean escapes = false;
        int all = 0;
        for (; at < bytes.length && bytes[at] != '"'; at++) {
            if (bytes[at] == '\\') {
                escapes = true;
                at++;
            } else if (bytes[at] >= 0 && bytes[at] < ' ') {
                return Optional.empty();
            } else {
                all |= bytes[at];
            }
        }
        if (at >= bytes.length) {
            return Optional.empty();
        }
        String string = new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
        boolean broken = all < 0 && string.indexOf(REPLACED) >= 0; // or it says so itself, which is rare enough
        return broken ? Optional.empty() : escapes ? unescaped(string) : Optional.of(string);
    }

    private static Optional<String> unescaped(String string) {
        var text = new StringBuilder(string.length());
        int from = 0;
        for (int escape = string.indexOf('\\'); escape >= 0; escape = string.indexOf('\\', from)) {
            int meant = ESCAPED.indexOf(string.charAt(escape + 1));
            if (meant < 0) {
                return Optional.empty();
            }
            text.append(string, from, escape).append(MEANT.charAt(meant));
            from = escape + 2;
        }
        return Optional.of(text.append(string, from, string.length()).toString());
    }

    /** @param mostDigits with the sign */
    OptionalLong integer(int mostDigits) {
        int start = at;
        boolean negative = skip("-");
        int first = at;
        long number = 0;
        while (next() >= '0' && next() <= '9' && at - first < MOST_DIGITS) {
            number = 10 * number + bytes[at++] - '0';
        }
        boolean zeroFirst = next(first) == '0' && (negative || at - first > 1);
        boolean goesOn = next() >= '0' && next() <= '9';
        return at == first || zeroFirst || goesOn || at - start > mostDigits ? OptionalLong.empty()
                : OptionalLong.of(negative ? -number : number);
    }

    private byte next(int index) {
        return index < bytes.length ? bytes[index] : 0;
    }
}
