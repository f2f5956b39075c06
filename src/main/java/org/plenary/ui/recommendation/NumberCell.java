package org.plenary.ui.recommendation;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;

/** The number; at the heading of a section the arrow that folds it. */
final class NumberCell extends LineCell {

    private final Text unfolded = Icons.icon(Feather.CHEVRON_DOWN);
    private final Text folded = Icons.icon(Feather.CHEVRON_RIGHT);

    @Override
    void show(RecommendationLine line) {
        setGraphic(null);
        setText(line.number());
    }

    @Override
    void show(SectionLine section) {
        setText(null);
        setGraphic(section.folded() ? folded : unfolded);
    }
}
