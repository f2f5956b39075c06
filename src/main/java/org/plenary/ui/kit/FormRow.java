package org.plenary.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A label, its field, and under it a hint or what is wrong. */
public final class FormRow extends VBox {

    private final Label hint = new Label();
    private final Label problem = new Label();

    FormRow(String text, Node field) {
        getStyleClass().add("form-row");
        Label label = new Label(text);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        hint.getStyleClass().add("form-hint");
        problem.getStyleClass().add("form-problem");
        getChildren().addAll(label, field, line(hint), line(problem));
    }

    /** Shows a line of help; empty takes it away. */
    public FormRow hint(String text) {
        hint.setText(text);
        return this;
    }

    /** Shows what is wrong with the field; empty when nothing is. */
    public FormRow problem(String text) {
        problem.setText(text);
        return this;
    }

    private static Label line(Label line) {
        line.setWrapText(true);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
