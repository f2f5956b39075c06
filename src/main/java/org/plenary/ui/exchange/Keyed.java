package org.plenary.ui.exchange;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A button with the key that does the same beside it. */
final class Keyed extends HBox {

    private final Button button = new Button();

    /** @param key as people read it; empty for none */
    Keyed(String verb, String key, Runnable action) {
        button.setText(verb);
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        getStyleClass().add("buttons");
        getChildren().add(button);
        if (!key.isEmpty()) {
            Label keys = new Label(key);
            keys.getStyleClass().add("keys");
            keys.setMinWidth(USE_PREF_SIZE);
            getChildren().add(keys);
        }
        managedProperty().bind(visibleProperty());
    }

    Button button() {
        return button;
    }
}
