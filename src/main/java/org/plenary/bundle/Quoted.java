package org.plenary.bundle;

/**
 * A text out of a file that may be hostile, fit to stand in a sentence: short, in one line, without characters that nobody sees or that
 * turn the rest of the sentence around.
 */
final class Quoted {

    private static final int MOST_CHARACTERS = 60;
    private static final int REPLACEMENT = 0xFFFD;

    private Quoted() { }

    static String of(String text) {
        var quoted = new StringBuilder();
        text.codePoints().limit(MOST_CHARACTERS).map(c -> isPlain(c) ? c : REPLACEMENT).forEach(quoted::appendCodePoint);
        return text.codePointCount(0, text.length()) > MOST_CHARACTERS ? quoted.append('…').toString() : quoted.toString();
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
