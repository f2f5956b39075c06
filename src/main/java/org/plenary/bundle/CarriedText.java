package org.plenary.bundle;

/** What characters a text may have, so that every JSON reader and every database keeps it (RFC 7493 §2.1; SYNC §4). */
final class CarriedText {

    private CarriedText() { }

    /** The text; notes U+0000 and surrogates without their other half. */
    static String check(String text, FirstProblem problem) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                problem.note("a text holds the character U+0000");
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    problem.note("a text holds half a character (a lone surrogate)");
                }
                i++;
            }
        }
        return text;
    }
}
