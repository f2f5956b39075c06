package org.plenary.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Fields under each other, each with its label above it. */
public final class Form extends VBox {

    /** A form without fields. */
    public Form() {
        getStyleClass().add("form");
    }

    /** Adds a field and returns its row, where a hint or a problem can be shown. */
    public FormRow row(String label, Node field) {
        FormRow row = new FormRow(label, field);
        getChildren().add(row);
        return row;
    }

    /** Adds a heading over the rows that follow. */
    public Form heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("form-heading");
        getChildren().add(heading);
        return this;
    }
}
