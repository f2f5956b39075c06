package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.ui.kit.WordDiff.Fate;
import org.plenary.ui.kit.WordDiff.Piece;

class WordDiffTest {

    @Test
    void aReplacedWordIsRemovedAndThenAdded() {
        assertThat(WordDiff.of("Staffing is adequate.", "Staffing is poor.")).containsExactly(new Piece(Fate.SAME, "Staffing is "),
                new Piece(Fate.REMOVED, "adequate"), new Piece(Fate.ADDED, "poor"), new Piece(Fate.SAME, "."));
    }

    @Test
    void neighbouringWordsChangeTogether() {
        assertThat(WordDiff.of("One document describes most.", "Several documents describe most.")).containsExactly(
                new Piece(Fate.REMOVED, "One document describes"), new Piece(Fate.ADDED, "Several documents describe"), new Piece(Fate.SAME, " most."));
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

    @Test
    void longTextsAreComparedByLines() {
        String many = "word another ".repeat(2_000);
        assertThat(WordDiff.of("Head\n" + many, "Head\nnew\n" + many + ".")).containsExactly(new Piece(Fate.SAME, "Head\n"),
                new Piece(Fate.REMOVED, many), new Piece(Fate.ADDED, "new\n" + many + "."));
    }
}
