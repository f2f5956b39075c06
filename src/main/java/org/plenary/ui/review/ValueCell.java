package org.plenary.ui.review;

import javafx.scene.control.TableCell;
import org.plenary.feature.review.ThingTable;

/** A value in words, in one line. */
final class ValueCell extends TableCell<ThingTable.Row, ThingTable.Cell> {

    @Override
    protected void updateItem(ThingTable.Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        setText(empty || cell == null ? null : cell.words());
    }
}
