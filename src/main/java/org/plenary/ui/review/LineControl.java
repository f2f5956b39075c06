package org.plenary.ui.review;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A value in one line that looks like text until it is pointed at or typed in. Enter saves, Escape leaves it as it was. */
final class LineControl extends TextField {

    LineControl(FieldViewModel field, String label) {
        getStyleClass().add("plain-field");
        setAccessibleText(label);
        textProperty().bindBidirectional(field.text());
        setOnAction(event -> {
            if (field.finish()) {
                selectAll();
            }
        });
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                field.finish();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && field.isTyped()) {
                field.cancel();
                event.consume();
            }
        });
    }
}
