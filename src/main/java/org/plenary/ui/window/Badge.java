package org.plenary.ui.window;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;

/**
 * A number at a rail entry that asks for attention; not shown when 0.
 *
 * @param number how many
 * @param countKey the text that says what is counted, with {@code .one} and {@code .many}: "2 conflicts"
 */
public record Badge(ObservableIntegerValue number, String countKey) {

    /** No badge. */
    static Badge none() {
        return new Badge(new SimpleIntegerProperty(0), "");
    }
}
