package org.plenary.ui.recommendation;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Tone;

/** The grouping; having none is flagged. */
final class GroupingCell extends LineCell {

    private final Label tag = Chips.tag("");
    private final Text flag = Icons.icon(Feather.FLAG);

    @Override
    void show(RecommendationLine line) {
        tag.setText(line.grouping());
        tag.setMinWidth(0);
        tag.setGraphic(line.isUngrouped() ? flag : null);
        Chips.tone(tag, line.isUngrouped() ? Tone.WARNING : Tone.NEUTRAL);
        setAccessibleText(line.grouping());
        setGraphic(tag);
    }
}
