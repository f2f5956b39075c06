package org.plenary.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A state as shape and word. One per table cell, shown anew for every row. */
public final class StateChip extends Label {

    private final Region shape = new Region();

    /** A chip that shows nothing yet. */
    public StateChip() {
        getStyleClass().add("state-chip");
        shape.getStyleClass().add("state-mark");
        setGraphic(shape);
        setMinWidth(USE_PREF_SIZE);
    }

    /** A chip with its state. */
    public StateChip(Mark mark, String word) {
        this();
        show(mark, word);
    }

    /** Shows a state; the word is what a screen reader says. */
    public void show(Mark mark, String word) {
        shape.getStyleClass().setAll("state-mark", mark.styleClass());
        Chips.tone(this, mark.tone());
        setText(word);
    }
}
