package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;

/** Heals a text that a mail program wrapped: a line ends a paragraph when the first word of the next would still have fitted on it. */
final class WrappedParagraphs {
    /** Longer lines were not wrapped. */
    private static final int WIDEST = 100;

    private final int width;

    private WrappedParagraphs(List<SourceLine> lines) {
        width = lines.stream().mapToInt(WrappedParagraphs::length).filter(length -> length <= WIDEST).max().orElse(WIDEST);
    }

    static List<Piece> of(SourceText source) {
        List<SourceLine> lines = source.spokenLines();
        WrappedParagraphs wrapped = new WrappedParagraphs(lines);
        List<Piece> pieces = new ArrayList<>();
        GrowingPiece current = null;
        for (SourceLine line : lines) {
            int blank = line.number() - (current == null ? 0 : current.last().number()) - 1;
            if (current != null && blank == 0 && !line.isItem() && wrapped.continues(current.last(), line)) {
                current.add(line);
            } else {
                if (current != null) {
                    pieces.add(current.piece());
                }
                current = new GrowingPiece(line, blank);
            }
        }
        if (current != null) {
            pieces.add(current.piece());
        }
        return pieces;
    }

    private boolean continues(SourceLine line, SourceLine next) {
        if (!Healing.endsSentence(line.text()) && (length(line) > WIDEST || Healing.startsLower(next.text()))) {
            return true;
        }
        int firstWord = next.text().split(" ", 2)[0].length();
        return length(line) <= WIDEST && length(line) + 1 + firstWord > width;
    }

    private static int length(SourceLine line) {
        return line.cells().strip().length();
    }
}
