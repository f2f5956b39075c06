package org.plenary.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A sentence that stands where it belongs until it is dealt with, with what can be done about it. */
public final class MessageBar extends HBox {

    /** A bar that is there while its sentence is not empty. */
    public MessageBar(Tone tone, Feather icon, ObservableValue<String> sentence) {
        getStyleClass().add("message-bar");
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

    /** A bar for what is wrong. */
    public static MessageBar problem(ObservableValue<String> sentence) {
        return new MessageBar(Tone.DANGER, Feather.ALERT_CIRCLE, sentence);
    }

    /** A bar for what was done. */
    public static MessageBar done(ObservableValue<String> sentence) {
        return new MessageBar(Tone.SUCCESS, Feather.CHECK_CIRCLE, sentence);
    }

    /** Adds something to do about it. */
    public MessageBar act(Button button) {
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
        return this;
    }

    /** Adds a button that does something about it. */
    public MessageBar act(String verb, Runnable action) {
        Button button = new Button(verb);
        button.setOnAction(event -> action.run());
        return act(button);
    }
}
