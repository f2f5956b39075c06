package org.plenary.ui.kit;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text with its changed words marked: what was added is underlined, what was removed is struck, and both are coloured. */
public final class DiffText extends TextFlow {

    /** Keeps what was removed apart from what took its place, for the eye only. */
    private static final WordDiff.Piece BETWEEN = new WordDiff.Piece(WordDiff.Fate.SAME, "\u2009");

    /** A text that shows nothing yet. */
    public DiffText() {
        getStyleClass().add("diff");
        setMinHeight(USE_PREF_SIZE);
    }

    /** A text with its pieces. */
    public DiffText(List<WordDiff.Piece> pieces) {
        this();
        show(pieces);
    }

    /** Shows those pieces in the place of others. */
    public void show(List<WordDiff.Piece> pieces) {
        getChildren().clear();
        add(pieces);
    }

    /** Adds pieces behind those that are shown. */
    public void add(List<WordDiff.Piece> pieces) {
        WordDiff.Fate before = WordDiff.Fate.SAME;
        for (WordDiff.Piece piece : pieces) {
            if (before == WordDiff.Fate.REMOVED && piece.fate() == WordDiff.Fate.ADDED) {
                getChildren().add(text(BETWEEN));
            }
            getChildren().add(text(piece));
            before = piece.fate();
        }
    }

    private static Text text(WordDiff.Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().add(switch (piece.fate()) {
            case SAME -> "diff-same";
            case ADDED -> "diff-added";
            case REMOVED -> "diff-removed";
        });
        return text;
    }
}
