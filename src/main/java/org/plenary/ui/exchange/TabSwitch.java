package org.plenary.ui.exchange;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The parts of the screen side by side; one is always shown. */
final class TabSwitch extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ExchangeViewModel model;

    TabSwitch(ExchangeViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("exchange-tabs");
        add(ExchangeTab.SEND, texts.text("exchange.tab.send"), "left-pill");
        count(add(ExchangeTab.RECEIVE, texts.text("exchange.tab.receive"), "center-pill"), model.receiving().waiting().count(), Tone.WARNING);
        count(add(ExchangeTab.CONFLICTS, texts.text("exchange.tab.conflicts"), "center-pill"), model.conflictCount(), Tone.DANGER);
        add(ExchangeTab.KEYS, texts.text("exchange.tab.keys"), "right-pill");
        group.selectedToggleProperty().addListener((all, was, now) -> {
            if (now == null) {
                was.setSelected(true);
            }
        });
    }

    private static void count(ToggleButton button, ReadOnlyIntegerProperty number, Tone tone) {
        Label count = Chips.count(0, tone);
        String word = button.getText();
        number.subscribe(now -> {
            count.setText(Integer.toString(now.intValue()));
            button.setGraphic(now.intValue() == 0 ? null : count);
            button.setAccessibleText(now.intValue() == 0 ? word : word + ", " + now);
        });
    }

    private ToggleButton add(ExchangeTab tab, String word, String place) {
        ToggleButton button = new ToggleButton(word);
        button.getStyleClass().add(place);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(event -> model.tab().set(tab));
        model.tab().subscribe(now -> button.setSelected(now == tab));
        getChildren().add(button);
        return button;
    }
}
