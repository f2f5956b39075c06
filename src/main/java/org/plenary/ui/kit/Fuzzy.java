package org.plenary.ui.kit;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds what somebody means by a few letters typed in order. Accents and case don't matter. */
public final class Fuzzy {

    private static final int WORD_START = 8;
    private static final int NEXT_TO_LAST = 5;
    private static final int WHOLE_START = 20;

    private Fuzzy() { }

    /** The things whose text has the letters in order, best first; equal ones stay in their order. No letters: all of them. */
    public static <T> List<T> find(String letters, List<T> things, Function<T, String> text) {
        String wanted = fold(letters.strip());
        return things.stream()
                .flatMap(thing -> scoreFolded(wanted, fold(text.apply(thing))).map(score -> new Scored<>(thing, score)).stream())
                .sorted(Comparator.comparingInt((Scored<T> scored) -> scored.score).reversed())
                .map(Scored::thing)
                .toList();
    }

    /** How well the text fits, more is better, or empty when a letter is missing. Starts of words and neighbours count most. */
    public static Optional<Integer> score(String letters, String text) {
        return scoreFolded(fold(letters.strip()), fold(text));
    }

    private static Optional<Integer> scoreFolded(String letters, String text) {
        int score = text.startsWith(letters) ? WHOLE_START : 0;
        int from = text.indexOf(letters);
        if (from >= 0) {
            return Optional.of(score + letters.length() * NEXT_TO_LAST + (startsWord(text, from) ? WORD_START : 0) - from / WORD_START);
        }
        int last = -1;
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) == ' ') {
                continue;
            }
            int at = text.indexOf(letters.charAt(i), last + 1);
            if (at < 0) {
                return Optional.empty();
            }
            score += at == last + 1 ? NEXT_TO_LAST : startsWord(text, at) ? 2 : last - at;
            last = at;
        }
        return Optional.of(score);
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private record Scored<T>(T thing, int score) { }
}
