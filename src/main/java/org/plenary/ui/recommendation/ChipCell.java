package org.plenary.ui.recommendation;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import org.plenary.ui.kit.StateChip;

/** How a question stands. */
final class ChipCell extends LineCell {

    private final int question;
    private final ObservableValue<Boolean> narrow;
    private final StateChip chip = new StateChip();
    private final Tooltip tip = new Tooltip();

    /**
     * @param question from 0
     * @param narrow whether there is room for one word only
     */
    ChipCell(int question, ObservableValue<Boolean> narrow) {
        this.question = question;
        this.narrow = narrow;
        narrow.subscribe(() -> updateItem(getItem(), isEmpty()));
        chip.setTooltip(tip);
        chip.setMinWidth(0);
    }

    @Override
    void show(RecommendationLine line) {
        if (question >= line.chips().size()) {
            clear();
            return;
        }
        ChipWords words = line.chips().get(question);
        chip.show(words.mark(), narrow.getValue() ? words.brief() : words.word());
        tip.setText(words.spoken());
        setAccessibleText(words.spoken());
        setGraphic(chip);
    }
}
