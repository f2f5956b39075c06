package org.plenary.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sees through letters that only look Latin (DOMAIN §1.3, T1). A word is read as Latin when every foreign letter in it has a Latin
 * double, so that a word truly written in Cyrillic or Greek stays what it is. For comparing only: raw text is kept by the callers.
 */
public final class LookAlikes {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<Integer, Integer> DOUBLES = pairs(
            "АВЕЅІЈКМНОРСТУХаеѕіјкморстухԁԛԝһҮү" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορινυ",
            "ABESIJKMHOPCTYXaesijkmopctyxdqwhYy" + "ABEZHIKMNOPTYXopivu");
    private static final Map<Integer, String> PLAIN = Map.of((int) 'ł', "l", (int) 'đ', "d", (int) 'ø', "o", (int) 'ß', "ss",
            (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ı', "i", (int) 'ð', "d", (int) 'þ', "th", (int) '&', " and ");

    private LookAlikes() {
    }

    private static Map<Integer, Integer> pairs(String foreign, String latin) {
        int[] from = foreign.codePoints().toArray();
        int[] to = latin.codePoints().toArray();
        return IntStream.range(0, from.length).boxed().collect(Collectors.toUnmodifiableMap(i -> from[i], i -> to[i]));
    }

    /** The text with look-alike words in Latin letters, letter case and accents as they are. */
    public static String latin(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(LookAlikes::latinWord);
    }

    private static String latinWord(MatchResult word) {
        StringBuilder latin = new StringBuilder();
        for (int c : word.group().codePoints().toArray()) {
            boolean own = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            if (!own && !DOUBLES.containsKey(c)) {
                return word.group();
            }
            latin.appendCodePoint(own ? c : DOUBLES.get(c));
        }
        return latin.toString();
    }

    /** Whether some letters of the text only look Latin. */
    public static boolean disguised(String text) {
        return !latin(text).equals(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Equal for texts a reader takes as the same: look-alikes, letter case, accents, spacing, punctuation and "&amp;" do not count. */
    public static String key(String text) {
        String bare = Normalizer.normalize(latin(text), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        bare.codePoints().forEach(c -> key.append(PLAIN.getOrDefault(c, Character.toString(c))));
        return key.toString().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
