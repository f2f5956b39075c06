package org.plenary.ui.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** A fact under its label that is chosen, not typed. */
final class ChoiceFact extends VBox {

    private final String label;
    private final MenuButton button = new MenuButton();
    private final Button conflict;

    /** @param label what it is */
    ChoiceFact(String label, Texts texts) {
        this.label = label;
        getStyleClass().add("fact");
        button.getStyleClass().addAll("flat", "fact-choice");
        button.setMnemonicParsing(false);
        conflict = new Button("", new StateChip(Mark.CONFLICT, texts.text("meeting.conflict")));
        conflict.getStyleClass().addAll("flat", "fact-conflict");
        conflict.setAccessibleText(texts.text("meeting.conflict.in", label));
        conflict.managedProperty().bind(conflict.visibleProperty());
        Label above = new Label(label);
        above.getStyleClass().add("form-label");
        above.setLabelFor(button);
        getChildren().addAll(above, new StackPane(button, conflict));
    }

    /**
     * Something to choose.
     *
     * @param words what people call it
     * @param chosen whether it is the one now
     */
    record Choice(String words, boolean chosen, Runnable choose) { }

    /** Shows what is chosen, or that people chose differently. */
    void show(String words, boolean contested, Runnable openConflict) {
        button.setText(words);
        button.setAccessibleText(label + ": " + words);
        button.setVisible(!contested);
        conflict.setVisible(contested);
        conflict.setOnAction(event -> openConflict.run());
    }

    /** Shows a shape before the words. */
    void mark(Node shape) {
        button.setGraphic(shape);
    }

    /** What there is to choose from. */
    void choices(List<Choice> choices) {
        button.getItems().setAll(choices.stream().map(ChoiceFact::item).toList());
    }

    private static MenuItem item(Choice choice) {
        RadioMenuItem item = new RadioMenuItem(choice.words());
        item.setMnemonicParsing(false);
        item.setSelected(choice.chosen());
        item.setOnAction(event -> choice.choose().run());
        return item;
    }
}
