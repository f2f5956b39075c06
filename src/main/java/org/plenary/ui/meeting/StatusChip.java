package org.plenary.ui.meeting;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Tone;

/** A meeting's status as shape and word. The shapes are the kit's; a cancelled meeting has a cross. */
final class StatusChip extends Label {

    private final Region shape = new Region();

    StatusChip() {
        getStyleClass().add("state-chip");
        setGraphic(shape);
        setMinWidth(USE_PREF_SIZE);
    }

    /**
     * Shows a status.
     *
     * @param status the word of the status
     * @param word what people call it
     */
    void show(String status, String word) {
        String mark = switch (status) {
            case "closed" -> "mark-agreed";
            case "open", "running" -> "mark-draft";
            case "cancelled" -> "mark-cancelled";
            default -> "mark-empty";
        };
        shape.getStyleClass().setAll("state-mark", mark);
        Chips.tone(this, switch (status) {
            case "closed" -> Tone.SUCCESS;
            case "open", "running" -> Tone.WARNING;
            default -> Tone.NEUTRAL;
        });
        setText(word);
    }
}
