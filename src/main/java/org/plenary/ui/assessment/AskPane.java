package org.plenary.ui.assessment;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Form;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** Words a question to the organisation: Enter in a line asks it, Esc puts it away. */
final class AskPane extends VBox {

    private static final int ROWS = 3;

    private final AskingViewModel asking;
    private final TextArea text = new TextArea();

    AskPane(AskingViewModel asking, Texts texts) {
        this.asking = asking;
        getStyleClass().addAll("card", "ask");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.textProperty().bindBidirectional(asking.text());
        text.addEventFilter(KeyEvent.KEY_PRESSED, TextPane::goOnByTab);
        text.setId("ask-text");
        CheckBox blocks = new CheckBox(texts.text("assessment.ask.blocks"));
        blocks.setWrapText(true);
        blocks.setMinHeight(Region.USE_PREF_SIZE);
        blocks.selectedProperty().bindBidirectional(asking.blocks());
        Form form = new Form();
        form.row(texts.text("assessment.ask.text"), text);
        form.row(texts.text("assessment.ask.addressee"), line(asking.addressee(), "ask-addressee"));
        form.row(texts.text("assessment.ask.due"), line(asking.due(), "ask-due")).hint(texts.text("assessment.ask.due.hint"));
        Button ask = Icons.button(Feather.SEND, texts.text("assessment.ask.act"), asking::ask);
        ask.getStyleClass().add("accent");
        Button close = new Button(texts.text("assessment.ask.close"));
        close.setOnAction(event -> asking.close());
        FlowPane buttons = new FlowPane(ask, close);
        buttons.getStyleClass().add("flags");
        getChildren().addAll(form, blocks, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::close);
    }

    void focusFirst() {
        text.requestFocus();
        text.end();
    }

    private TextField line(StringProperty words, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(words);
        field.setOnAction(event -> asking.ask());
        return field;
    }

    private void close(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            asking.close();
            event.consume();
        }
    }
}
