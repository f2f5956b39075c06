package org.plenary.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row of the palette: the title, what it is, its keys. */
final class PaletteCell extends ListCell<Findable> {

    private final Label title = new Label();
    private final Label kind = new Label();
    private final Label keys = new Label();
    private final HBox row;

    /** @param go told of the row that is clicked */
    PaletteCell(Consumer<Findable> go) {
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                go.accept(getItem());
            }
        });
        getStyleClass().add("palette-cell");
        kind.getStyleClass().add("palette-kind");
        keys.getStyleClass().add("keys");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(title, gap, kind, keys);
        row.getStyleClass().add("palette-row");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.managedProperty().bind(keys.visibleProperty());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Findable item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        title.setText(item.title());
        kind.setText(item.kind());
        keys.setText(item.keys());
        keys.setVisible(!item.keys().isEmpty());
        setText(item.title());
        setGraphic(row);
    }
}
