package org.plenary.ui.recommendation;

import java.util.function.Function;

/** A word or a number. */
final class WordCell extends LineCell {

    private final Function<RecommendationLine, String> word;

    WordCell(Function<RecommendationLine, String> word) {
        this.word = word;
    }

    @Override
    void show(RecommendationLine line) {
        setText(word.apply(line));
    }
}
