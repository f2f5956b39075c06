package org.plenary.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.feature.review.FindThings;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Texts;

/** A field that was found: its thing, and the text around the first word. */
final class FoundCell extends ListCell<FindThings.Found> {

    private final Texts texts;
    private final Label name = new Label();
    private final Label kind = Chips.tag("");
    private final Label field = new Label();
    private final Label excerpt = new Label();
    private final VBox rows;

    FoundCell(Texts texts) {
        this.texts = texts;
        name.setMinWidth(0);
        field.getStyleClass().addAll("quiet", "small");
        field.setMinWidth(USE_PREF_SIZE);
        excerpt.getStyleClass().add("quiet");
        HBox.setHgrow(name, Priority.SOMETIMES);
        HBox head = new HBox(kind, name, field);
        head.getStyleClass().add("found-head");
        rows = new VBox(head, excerpt);
        rows.getStyleClass().add("found");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FindThings.Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            return;
        }
        kind.setText(texts.kind(found.kind()));
        name.setText(found.name());
        field.setText(texts.field(found.kind(), found.field()));
        excerpt.setText(found.excerpt());
        setGraphic(rows);
    }
}
