package org.plenary.ui.assessment;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.feature.assessment.Wording;
import org.plenary.ui.kit.DiffText;
import org.plenary.ui.kit.ShownBy;

/** The versions of a field: who wrote them, what changed, and the way back to one. */
final class HistoryPane extends VBox {

    private static final double ROOM_EM = 40;

    private final FormParts parts;
    private final HistoryViewModel history;

    HistoryPane(FormParts parts, QuestionViewModel question) {
        this.parts = parts;
        this.history = question.history();
        getStyleClass().add("history");
        ComboBox<SlotViewModel> field = new ComboBox<>();
        field.getItems().setAll(question.all().toList());
        field.setConverter(ShownBy.words(slot -> SlotWords.of(parts.texts(), slot)));
        field.valueProperty().bindBidirectional(history.slot());
        ComboBox<Wording> against = new ComboBox<>(history.versions());
        against.setConverter(ShownBy.words(version -> parts.form().moment(version.at())));
        against.valueProperty().bindBidirectional(history.against());
        FlowPane controls = new FlowPane(labelled("assessment.history.field", field), labelled("assessment.history.against", against));
        controls.getStyleClass().add("history-controls");
        getChildren().addAll(controls, new Beside(comparison(), versions(), ROOM_EM, 0.4));
    }

    private ListView<Wording> versions() {
        ListView<Wording> list = new ListView<>(history.versions());
        list.getStyleClass().add("history-list");
        list.setAccessibleText(parts.texts().text("assessment.history.versions"));
        list.setPlaceholder(new Label(parts.texts().text("assessment.history.none")));
        list.setCellFactory(view -> new VersionCell(parts.texts(), version -> parts.form().moment(version.at())));
        history.selected().subscribe(version -> list.getSelectionModel().select(version));
        list.getSelectionModel().selectedItemProperty().addListener((all, was, now) -> {
            if (now != null) {
                history.selected().set(now);
            }
        });
        return list;
    }

    private VBox comparison() {
        DiffText text = new DiffText();
        Button restore = new Button(parts.texts().text("assessment.history.restore"));
        restore.setOnAction(event -> history.restore());
        history.pieces().subscribe(pieces -> {
            text.show(pieces);
            restore.setDisable(!history.canRestore());
        });
        VBox comparison = new VBox(text, restore);
        comparison.getStyleClass().add("comparison");
        return comparison;
    }

    private VBox labelled(String key, ComboBox<?> box) {
        Label label = new Label(parts.texts().text(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(box);
        VBox labelled = new VBox(label, box);
        labelled.getStyleClass().add("form-row");
        return labelled;
    }
}
