package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.ThreeWayText;
import org.plenary.domain.exchange.ThreeWayText.Fate;
import org.plenary.domain.exchange.ThreeWayText.Passage;
import org.plenary.feature.exchange.OpenConflict;
import org.plenary.feature.exchange.OpenConflict.Answer;
import org.plenary.ui.kit.WordDiff;
import org.plenary.ui.kit.WordDiff.Piece;

/** The words of a conflict's versions, marked against what stood there before. Compares texts: not on the UI thread. */
final class VersionWords {

    private VersionWords() { }

    /** The words of a version, from 0. */
    static List<Card.Span> of(OpenConflict open, Optional<ThreeWayText> merge, int version) {
        String text = open.sides().get(version).text();
        boolean prose = open.answer() == Answer.LINE || open.answer() == Answer.PARAGRAPHS;
        if (text.isEmpty() || !prose) {
            return Card.Block.of("", plain(text)).spans();
        }
        return merge.map(passages -> passages.passages().stream().map(passage -> span(passage, version == 0)).toList())
                .orElseGet(() -> Card.Block.of("", pieces(open.base(), text)).spans());
    }

    /** Of what is wholly new nothing needs a mark. */
    static List<Piece> pieces(String before, String after) {
        return before.isEmpty() ? plain(after) : WordDiff.of(before, after);
    }

    static List<Piece> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(WordDiff.Fate.SAME, text));
    }

    private static Card.Span span(Passage passage, boolean first) {
        return new Card.Span(WordDiff.of(passage.base(), first ? passage.one() : passage.other()), passage.fate() == Fate.OVERLAP);
    }
}
