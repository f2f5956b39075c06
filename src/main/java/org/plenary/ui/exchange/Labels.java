package org.plenary.ui.exchange;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lines of text as this screen has them. */
final class Labels {

    private Labels() { }

    /** A text that wraps and is never cut. */
    static Label wrapped(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(List.of(classes));
        return label;
    }

    /** A text that follows a value, and takes no room while it is empty. */
    static Label following(ObservableValue<String> text, String... classes) {
        Label label = wrapped("", classes);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
