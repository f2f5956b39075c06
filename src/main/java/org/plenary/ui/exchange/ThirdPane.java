package org.plenary.ui.exchange;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.feature.exchange.OpenConflict.Answer;
import org.plenary.feature.exchange.OpenConflict.Offer;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.ShownBy;
import org.plenary.ui.kit.Texts;

/** Where a third value is given, in the place of all versions. */
final class ThirdPane extends VBox {

    private static final int LINES = 8;

    private final TextArea text = new TextArea();
    private final ComboBox<Offer> choice = new ComboBox<>();

    ThirdPane(ConflictsViewModel model, Texts texts) {
        getStyleClass().addAll("card", "third");
        text.setWrapText(true);
        text.textProperty().bindBidirectional(model.result());
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leaveThird();
                event.consume();
            }
        });
        text.setAccessibleText(texts.text("exchange.conflict.result"));
        choice.setAccessibleText(texts.text("exchange.conflict.result"));
        choice.setPromptText(texts.text("exchange.conflict.choose"));
        choice.setConverter(ShownBy.words(Offer::label));
        choice.valueProperty().bindBidirectional(model.offer());
        Keyed save = new Keyed(texts.text("exchange.conflict.save"), Keys.of("Shortcut+Enter").shown(), model::saveThird);
        save.button().getStyleClass().add("accent");
        Keyed leave = new Keyed(texts.text("exchange.conflict.leave"), Keys.of("Esc").shown(), model::leaveThird);
        FlowPane buttons = new FlowPane(save, leave);
        buttons.getStyleClass().add("ways");
        getChildren().addAll(Labels.wrapped(texts.text("exchange.conflict.result"), "section-label"), text, choice, buttons);
        visibleProperty().bind(model.writing());
        managedProperty().bind(visibleProperty());
        text.managedProperty().bind(text.visibleProperty());
        choice.managedProperty().bind(choice.visibleProperty());
    }

    /** Shows the field that belongs to a conflict. */
    void show(ShownConflict shown) {
        boolean chosen = !shown.open().offers().isEmpty();
        choice.getItems().setAll(shown.open().offers());
        choice.setVisible(chosen);
        text.setVisible(!chosen);
        text.setPrefRowCount(shown.open().answer() == Answer.PARAGRAPHS ? LINES : 2);
    }

    /** What takes the keyboard. */
    Node first() {
        return choice.isVisible() ? choice : text;
    }
}
