package org.plenary.ui.assessment;

import java.util.regex.Pattern;

/** Counts words of any script. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    private Words() { }

    /** Marks of Markdown are no words. */
    static long count(String text) {
        return WORD.matcher(text).results().count();
    }
}
