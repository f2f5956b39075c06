package org.plenary.ui.review;

import javafx.scene.control.ListCell;
import org.plenary.feature.review.Named;

/** A thing by its name, in one line. */
final class NamedCell extends ListCell<Named> {

    NamedCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Named named, boolean empty) {
        super.updateItem(named, empty);
        setText(empty || named == null ? null : named.name());
    }
}
