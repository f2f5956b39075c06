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

    YouPane(YouViewModel model, PassphraseViewModel passphrase, Texts texts) {
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
        form.row(texts.text("settings.passphrase"), passphrase(passphrase, texts)).hint(texts.text("settings.passphrase.hint"));
        getChildren().add(form);
    }

    private static FlowPane passphrase(PassphraseViewModel model, Texts texts) {
        Label state = new Label();
        state.textProperty().bind(model.guarded().map(guarded -> texts.text(guarded ? "settings.passphrase.on" : "settings.passphrase.off")));
        Button set = new Button();
        set.textProperty().bind(model.guarded().map(guarded -> texts.text(guarded ? "settings.passphrase.change" : "settings.passphrase.set")));
        set.setOnAction(event -> model.set());
        Button remove = new Button(texts.text("settings.passphrase.remove"));
        remove.setOnAction(event -> model.remove());
        remove.visibleProperty().bind(model.guarded());
        remove.managedProperty().bind(remove.visibleProperty());
        FlowPane line = new FlowPane(state, set, remove);
        line.getStyleClass().add("settings-line");
        return line;
    }
}
