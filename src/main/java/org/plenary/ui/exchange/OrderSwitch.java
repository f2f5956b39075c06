package org.plenary.ui.exchange;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.plenary.ui.kit.Texts;

/** How the preview's tree stands: by kind of change, or by person. One of the two always holds. */
final class OrderSwitch extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    OrderSwitch(BooleanProperty byPerson, Texts texts) {
        getStyleClass().add("order-switch");
        setMinWidth(USE_PREF_SIZE);
        ToggleButton kind = add(texts.text("exchange.preview.by-kind"), "left-pill");
        ToggleButton person = add(texts.text("exchange.preview.by-person"), "right-pill");
        byPerson.subscribe(now -> (now ? person : kind).setSelected(true));
        group.selectedToggleProperty().addListener((all, was, now) -> {
            if (now == null) {
                was.setSelected(true);
            } else {
                byPerson.set(now == person);
            }
        });
    }

    private ToggleButton add(String word, String place) {
        ToggleButton button = new ToggleButton(word);
        button.getStyleClass().addAll(place, "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        getChildren().add(button);
        return button;
    }
}
