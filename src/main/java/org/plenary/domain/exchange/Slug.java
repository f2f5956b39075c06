package org.plenary.domain.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes the readable part of an id from a name (SYNC §1). Made once: a new name does not change the id. */
public final class Slug {

    private Slug() { }

    /**
     * NFKC, small letters by the root locale; letters, marks and digits of any script stay, any other run becomes one hyphen.
     * Empty when the name has none of them.
     */
    public static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return Normalizer.normalize(slug, Normalizer.Form.NFC);
    }

    /** The slug of a name, with {@code -2}, {@code -3} … when a namesake has it already. */
    public static String of(String name, Predicate<String> isTaken) {
        String slug = of(name);
        String free = slug;
        for (int number = 2; isTaken.test(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
