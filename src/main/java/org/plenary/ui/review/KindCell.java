package org.plenary.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** A kind with how many things it has; the first of a part of the material stands under the part's heading. */
final class KindCell extends ListCell<KindLine> {

    private final Texts texts;
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label count = Chips.count(0, Tone.NEUTRAL);
    private final StateChip conflict = new StateChip(Mark.CONFLICT, "");
    private final VBox rows;

    KindCell(Texts texts) {
        this.texts = texts;
        heading.getStyleClass().addAll("section-label", "kind-heading");
        heading.managedProperty().bind(heading.visibleProperty());
        conflict.managedProperty().bind(conflict.visibleProperty());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name, conflict, count);
        row.getStyleClass().add("kind-row");
        rows = new VBox(heading, row);
        setPrefWidth(0);
        getStyleClass().add("kind-cell");
    }

    @Override
    protected void updateItem(KindLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        heading.setText(line.heading());
        heading.setVisible(!line.heading().isEmpty());
        name.setText(line.name());
        count.setText(Integer.toString(line.row().things()));
        int conflicts = line.row().conflicts();
        conflict.setVisible(conflicts > 0);
        conflict.setText(conflicts > 0 ? Integer.toString(conflicts) : "");
        setAccessibleText(line.name() + ", " + texts.count("registers.things", line.row().things())
                + (conflicts > 0 ? ", " + texts.count("status.conflicts", conflicts) : ""));
        setGraphic(rows);
    }
}
