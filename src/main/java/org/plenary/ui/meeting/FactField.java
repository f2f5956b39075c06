package org.plenary.ui.meeting;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** A fact under its label that looks like text until it is pointed at or typed in. Enter saves, Escape leaves it as it was. */
final class FactField extends VBox {

    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final Button conflict;
    private final WaysOut ways;
    private Subscription bound = () -> { };

    /**
     * A fact.
     *
     * @param label what it is; empty where that is plain to see
     * @param columns how many characters it is wide
     */
    FactField(String label, String spoken, int columns, Texts texts, WaysOut ways) {
        this.ways = ways;
        getStyleClass().add("fact");
        field.getStyleClass().add("fact-field");
        field.setPrefColumnCount(columns);
        field.setAccessibleText(spoken);
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        conflict = new Button("", new StateChip(Mark.CONFLICT, texts.text("meeting.conflict")));
        conflict.getStyleClass().addAll("flat", "fact-conflict");
        conflict.setAccessibleText(texts.text("meeting.conflict.in", spoken));
        conflict.managedProperty().bind(conflict.visibleProperty());
        if (!label.isEmpty()) {
            Label above = new Label(label);
            above.getStyleClass().add("form-label");
            above.setLabelFor(field);
            getChildren().add(above);
        }
        getChildren().addAll(new StackPane(field, conflict), problem);
    }

    /** Shows a field in the place of the one before. */
    void show(FieldViewModel model) {
        bound.unsubscribe();
        field.textProperty().unbind();
        field.setText(model.text().get());
        problem.textProperty().bind(model.problem());
        conflict.setOnAction(event -> ways.openConflict(model.entity(), model.register()));
        bound = Subscription.combine(
                model.text().subscribe(text -> {
                    if (!field.getText().equals(text)) {
                        field.setText(text);
                    }
                }),
                field.textProperty().subscribe((was, is) -> model.text().set(is)),
                model.contested().subscribe(contested -> {
                    conflict.setVisible(contested);
                    field.setVisible(!contested);
                }),
                field.focusedProperty().subscribe((was, is) -> {
                    if (!is) {
                        model.finish();
                    }
                }));
        field.setOnAction(event -> {
            if (model.finish()) {
                field.selectAll();
            }
        });
        field.setOnKeyPressed(event -> cancel(event, model));
    }

    /** The field itself, to be given the keyboard. */
    TextField field() {
        return field;
    }

    private void cancel(KeyEvent event, FieldViewModel model) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        }
    }
}
