package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into the phrases that may have carried a link. */
final class Phrases {
    private static final Pattern SENTENCE_BREAK = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern PHRASE_BREAK = Pattern.compile("(?<=[.;:!?])\\s+|,\\s+|\\s*[()]\\s*|\\s+[-–—]\\s+"
            + "|\\s+and\\s+(?=(?:also\\s+)?(?:is|are|was|were|will|has|have|can|includes?|\\p{L}+ed)\\b)");

    private Phrases() {
    }

    static List<Phrase> of(String text) {
        List<Phrase> phrases = new ArrayList<>();
        for (String sentence : SENTENCE_BREAK.split(text)) {
            Matcher cut = PHRASE_BREAK.matcher(sentence);
            int from = 0;
            while (cut.find()) {
                add(phrases, sentence, from, cut.start());
                from = cut.end();
            }
            add(phrases, sentence, from, sentence.length());
        }
        return phrases;
    }

    private static void add(List<Phrase> phrases, String sentence, int from, int to) {
        if (to > from) {
            phrases.add(new Phrase(sentence, from, sentence.substring(from, to)));
        }
    }
}
