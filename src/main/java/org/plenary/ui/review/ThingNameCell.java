package org.plenary.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.plenary.feature.review.ThingTable;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** A thing's name, and whether people's values conflict in it. */
final class ThingNameCell extends TableCell<ThingTable.Row, ThingTable.Row> {

    private final Label name = new Label();
    private final StateChip conflict;
    private final HBox row;

    ThingNameCell(Texts texts) {
        conflict = new StateChip(Mark.CONFLICT, texts.text("thing.conflict"));
        conflict.managedProperty().bind(conflict.visibleProperty());
        name.setMinWidth(0);
        row = new HBox(name, conflict);
        row.getStyleClass().add("thing-name");
    }

    @Override
    protected void updateItem(ThingTable.Row thing, boolean empty) {
        super.updateItem(thing, empty);
        if (empty || thing == null) {
            setGraphic(null);
            return;
        }
        name.setText(thing.name());
        conflict.setVisible(thing.contested());
        setGraphic(row);
    }
}
