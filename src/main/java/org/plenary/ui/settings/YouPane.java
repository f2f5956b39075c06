package org.plenary.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Form;
import org.plenary.ui.kit.Texts;

/** Who works here, on which computer. */
final class YouPane extends VBox {

    YouPane(YouViewModel model, Texts texts) {
        getStyleClass().add("settings-part");
        Label name = new Label();
        name.setWrapText(true);
        name.textProperty().bind(model.name());
        Button change = new Button(texts.text("settings.name.change"));
        change.setOnAction(event -> model.change());
        FlowPane line = new FlowPane(name, change);
        line.getStyleClass().add("settings-line");
        TextField device = new TextField();
        device.textProperty().bindBidirectional(model.device());
        device.setOnAction(event -> model.keepDevice());
        device.focusedProperty().subscribe((was, now) -> {
            if (was && !now) {
                model.keepDevice();
            }
        });
        device.getStyleClass().add("settings-field");
        Form form = new Form();
        form.row(texts.text("settings.name"), line).hint(texts.text("settings.name.hint"));
        form.row(texts.text("settings.device"), device).hint(texts.text("settings.device.hint"));
        getChildren().add(form);
    }
}
