package org.plenary.bundle;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Texts that come again and again, such as ids: equal ones are kept once and checked once. Safe for several threads. */
final class KnownTexts {

    private final Predicate<String> check;
    private final String otherwise;
    private final Map<String, String> passed = new ConcurrentHashMap<>();

    /**
     * @param check what a text must be
     * @param otherwise what is wrong with one that is not, after its quotation
     */
    KnownTexts(Predicate<String> check, String otherwise) {
        this.check = check;
        this.otherwise = otherwise;
    }

    /** The text, or the equal one that was there before; empty when it fails the check. */
    Optional<String> find(String text) {
        String kept = passed.get(text);
        if (kept == null && check.test(text)) {
            kept = passed.putIfAbsent(text, text);
            return Optional.of(kept == null ? text : kept);
        }
        return Optional.ofNullable(kept);
    }

    /** The same; notes a text that fails the check, and gives it back. */
    String keep(String text, FirstProblem problem) {
        Optional<String> kept = find(text);
        if (kept.isEmpty()) {
            problem.note("“" + Quoted.of(text) + "” " + otherwise);
        }
        return kept.orElse(text);
    }
}
