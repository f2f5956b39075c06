package org.plenary.ui.assessment;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Tone;

/** A sentence that stands in the form until it is dealt with, with what can be done about it. */
final class Bar extends HBox {

    /** A bar that is there while its sentence is not empty. */
    Bar(Tone tone, Feather icon, ObservableValue<String> sentence) {
        getStyleClass().add("form-bar");
        Chips.tone(this, tone);
        Label words = new Label();
        words.setGraphic(Icons.icon(icon));
        words.textProperty().bind(sentence);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        visibleProperty().bind(words.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** Adds something to do about it. */
    Bar act(String verb, Runnable action) {
        Button button = new Button(verb);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }
}
