package org.plenary.ui.assessment;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.feature.assessment.Named;
import org.plenary.ui.kit.ShownBy;
import org.plenary.ui.kit.Texts;

/** To whom a recommendation goes back. */
final class WhoPane extends VBox {

    private final ComboBox<Named> box = new ComboBox<>();

    WhoPane(StepThroughViewModel model, Texts texts) {
        getStyleClass().add("form-row");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(ShownBy.words(Named::name));
        model.start().read().subscribe(read -> {
            if (!box.getItems().equals(read.people())) {
                box.getItems().setAll(read.people());
            }
            show(model.chooser().to().get(), read.people());
        });
        model.chooser().to().subscribe(id -> show(id, box.getItems()));
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                model.chooser().to().set(box.getValue().id());
            }
        });
        Label label = new Label(texts.text("step.return.to"));
        label.getStyleClass().add("form-label");
        label.setLabelFor(box);
        getChildren().addAll(label, box);
    }

    void focusFirst() {
        box.requestFocus();
    }

    private void show(String id, List<Named> people) {
        box.setValue(people.stream().filter(person -> person.id().equals(id)).findFirst().orElse(null));
    }
}
