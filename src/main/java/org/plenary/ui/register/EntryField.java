package org.plenary.ui.register;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.plenary.domain.exchange.FieldType;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** A field of the thing in hand under its label. Enter saves a line, Ctrl+Enter a text, Escape leaves it as it was. */
final class EntryField extends VBox {

    private static final int TEXT_ROWS = 4;
    private static final int SHORT_ROWS = 2;

    private final EditorViewModel editor;
    private final TextInputControl input;

    EntryField(EditorViewModel editor, RegisterViewModel model, Texts texts) {
        this.editor = editor;
        getStyleClass().add("register-field");
        String kind = model.which().kind().name();
        boolean paragraphs = editor.field().type() == FieldType.MARKDOWN;
        input = paragraphs ? area(editor.field().name().equals("text") ? TEXT_ROWS : SHORT_ROWS) : new TextField();
        input.setAccessibleText(texts.field(kind, editor.field().name()));
        input.textProperty().bindBidirectional(editor.text());
        if (editor.field().type() == FieldType.DATE) {
            input.setPromptText(texts.text("register.day.prompt"));
        }
        input.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                editor.finish();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Label label = new Label(texts.field(kind, editor.field().name()));
        label.getStyleClass().add("form-label");
        label.setLabelFor(input);
        Label problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(editor.problem());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button conflict = new Button("", new StateChip(Mark.CONFLICT, texts.text("register.conflict")));
        conflict.setOnAction(event -> model.ways().openConflict(model.selected().get(), editor.field().name()));
        conflict.visibleProperty().bind(editor.contested());
        conflict.managedProperty().bind(conflict.visibleProperty());
        input.visibleProperty().bind(conflict.visibleProperty().not());
        input.managedProperty().bind(input.visibleProperty());
        getChildren().addAll(label, input, conflict, problem);
    }

    /** Puts the keyboard into it. */
    void focus() {
        input.requestFocus();
    }

    /** What stands in it. */
    String words() {
        return input.getText();
    }

    /** What is typed into fixed words is not saved in their place but as a new decision. */
    void setFixed(boolean fixed) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("fixed"), fixed);
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    private void key(KeyEvent event) {
        boolean line = input instanceof TextField;
        if (event.getCode() == KeyCode.ENTER && (line || event.isShortcutDown())) {
            editor.finish();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            editor.cancel();
            event.consume();
        }
    }
}
