package org.plenary.ui.exchange;

import java.util.List;
import javafx.scene.layout.Region;
import org.plenary.ui.kit.DiffText;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.WordDiff.Fate;
import org.plenary.ui.kit.WordDiff.Piece;

/** The words of a version with its changes marked; before a place that the other changed too stands a triangle. */
final class CardText {

    /** Keeps the mark apart from the words, for the eye only. */
    private static final Piece BEHIND_MARK = new Piece(Fate.SAME, "\u2009");

    private CardText() { }

    static DiffText of(Card.Block block, Texts texts) {
        var text = new DiffText();
        block.spans().forEach(span -> {
            if (span.overlaps()) {
                long blank = span.pieces().stream().takeWhile(CardText::isBlank).count();
                text.add(span.pieces().stream().limit(blank).toList());
                text.getChildren().add(mark(texts));
                text.add(List.of(BEHIND_MARK));
                text.add(span.pieces().stream().skip(blank).toList());
            } else {
                text.add(span.pieces());
            }
        });
        return text;
    }

    private static boolean isBlank(Piece piece) {
        return piece.fate() == Fate.SAME && piece.text().isBlank();
    }

    /** The shape that stands for a conflict everywhere. */
    static Region mark(Texts texts) {
        Region mark = new Region();
        mark.getStyleClass().addAll("state-mark", "mark-conflict", "overlap-mark");
        mark.setAccessibleText(texts.text("exchange.conflict.overlap.here"));
        return mark;
    }
}
