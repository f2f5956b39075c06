package org.plenary.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.ui.assessment.WordDiff.Fate;
import org.plenary.ui.assessment.WordDiff.Piece;

class WordDiffTest {

    @Test
    void aReplacedWordIsRemovedAndThenAdded() {
        assertThat(WordDiff.of("Staffing is adequate.", "Staffing is poor.")).containsExactly(new Piece(Fate.SAME, "Staffing is "),
                new Piece(Fate.REMOVED, "adequate"), new Piece(Fate.ADDED, "poor"), new Piece(Fate.SAME, "."));
    }

    @Test
    void equalTextsHaveOnePieceAndEmptyOnesNone() {
        assertThat(WordDiff.of("Same.\nAll of it.", "Same.\nAll of it.")).containsExactly(new Piece(Fate.SAME, "Same.\nAll of it."));
        assertThat(WordDiff.of("", "")).isEqualTo(List.of());
    }

    @Test
    void wordsOfAnyScriptAreWords() {
        assertThat(WordDiff.of("Žarko Kecić", "Žarko Krstić")).containsExactly(new Piece(Fate.SAME, "Žarko "),
                new Piece(Fate.REMOVED, "Kecić"), new Piece(Fate.ADDED, "Krstić"));
    }
}
