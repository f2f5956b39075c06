package org.plenary.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of one line what no reader sees: control and zero-width characters, colour emoji, formatting tags, odd spaces. */
final class LineCleaning {
    private static final Pattern FORMATTING_TAG = Pattern.compile("</?(?:u|b|i|em|strong|span|font)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK_TAG = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_SPLIT_BY_TAB = Pattern.compile("(?<=\\p{L}) \\t(?=\\p{Ll})");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** "SSR2- RT" and "post- session", but neither "pre- and post" nor a spaced dash. */
    private static final Pattern SPACE_AFTER_HYPHEN = Pattern.compile(
            "(?<=[A-Z0-9])- (?=[A-Z0-9]+\\b)|(?<=\\p{Ll})- (?!(?:and|or|to)\\b)(?=\\p{Ll})");

    private LineCleaning() {
    }

    /** The line in NFC, tabs and private-use bullets still in place. */
    static String clean(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        String line = BREAK_TAG.matcher(FORMATTING_TAG.matcher(raw).replaceAll("")).replaceAll(" ");
        Normalizer.normalize(line, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == '\t') {
                kept.append('\t');
            } else if (Character.isSpaceChar(c)) {
                kept.append(' ');
            } else if (!isNoise(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isNoise(int c) {
        return Character.isISOControl(c) || Character.isEmojiPresentation(c) || Character.isEmojiModifier(c)
                || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /** Whether a tab parts cells in the line, rather than a word. */
    static boolean holdsCells(String cleaned) {
        return WORD_SPLIT_BY_TAB.matcher(cleaned.strip()).replaceAll("").indexOf('\t') >= 0;
    }

    /** Running text: a word that a tab cut in two is whole again, every other gap is one space, private-use characters are gone. */
    static String prose(String cleaned) {
        String whole = WORD_SPLIT_BY_TAB.matcher(cleaned.replaceAll("\\p{Co}", "")).replaceAll("");
        String spaced = SPACES.matcher(whole).replaceAll(" ").strip();
        return SPACE_AFTER_HYPHEN.matcher(spaced).replaceAll("-");
    }
}
