package org.plenary.feature.minutes;

/** The beginning of a text, by which people know it. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() { }

    /** At most forty characters on one line, never half of one. */
    static String of(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }
}
