package org.plenary.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Texts that come again and again in a file, such as ids: equal ones are kept once and checked once. */
final class KnownTexts {

    private final Predicate<String> check;
    private final String otherwise;
    private final Map<String, String> passed = new HashMap<>();
    private String last;

    /**
     * @param check what a text must be
     * @param otherwise what is wrong with one that is not, after its quotation
     */
    KnownTexts(Predicate<String> check, String otherwise) {
        this.check = check;
        this.otherwise = otherwise;
    }

    /** The text, or the equal one that was there before; notes it when it fails the check. */
    String keep(String text, FirstProblem problem) {
        if (!text.equals(last)) {
            last = passed.computeIfAbsent(text, first -> check.test(first) ? first : null);
            if (last == null) {
                problem.note("“" + text + "” " + otherwise);
                return text;
            }
        }
        return last;
    }
}
