package org.plenary.document;

import java.util.regex.Pattern;

/** Text from outside as every format can hold it; what none can hold becomes U+FFFD, to be seen. */
final class PlainText {

    /** XML 1.0 §2.2 takes none of them; half a pair is no character at all (the engine sees whole pairs as one character). */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private PlainText() { }

    /** The text with {@code \n} as its only control character. */
    static String of(String text) {
        return UNREADABLE.matcher(LINE_END.matcher(text).replaceAll("\n").replace('\t', ' ')).replaceAll("\uFFFD");
    }

    /** At most so many characters of the text, never half a pair. */
    static String first(String text, int length) {
        return text.length() <= length ? text : text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
