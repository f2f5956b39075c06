package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts as lists of words, and what people make of them. */
final class RandomTexts {

    private final RandomGenerator random;
    private final int vocabulary;

    RandomTexts(RandomGenerator random, int vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The same words after so many insertions, deletions and replacements anywhere. */
    List<String> edited(List<String> words, int edits) {
        var edited = new ArrayList<>(words);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(edited.size() + 1);
            int deed = random.nextInt(3);
            if (deed == 0 || at == edited.size()) {
                edited.add(at, word());
            } else if (deed == 1) {
                edited.remove(at);
            } else {
                edited.set(at, word());
            }
        }
        return edited;
    }

    /** Prose with all that a text may hold: commas, paragraphs, lists, marks, emoji, several scripts. */
    String prose(int pieces) {
        List<String> more = List.of(", ", ". ", "\n", "\n\n", "\n- ", " **", "** ", "  ", " e\u0301te\u0301", " \uD83D\uDC69\u200D\uD83D\uDCBB", "会议。", " जाँच", " \uD83C\uDDE8\uD83C\uDDED",
                "\r\n", " \u0301");
        return IntStream.range(0, pieces).mapToObj(i -> random.nextInt(3) == 0 ? more.get(random.nextInt(more.size())) : word() + " ")
                .collect(Collectors.joining());
    }

    /** The same prose with some spans taken out, put in or replaced, at any character. */
    String rewritten(String prose, int edits) {
        var text = new StringBuilder(prose);
        for (int i = 0; i < edits; i++) {
            int from = cut(text, random.nextInt(text.length() + 1));
            int to = cut(text, Math.min(text.length(), from + random.nextInt(12)));
            text.replace(Math.min(from, to), Math.max(from, to), random.nextInt(3) == 0 ? "" : prose(random.nextInt(3)));
        }
        return text.toString();
    }

    /** Never within a surrogate pair: no text a person can write is broken there. */
    private static int cut(StringBuilder text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private String word() {
        return "w" + random.nextInt(vocabulary);
    }
}
