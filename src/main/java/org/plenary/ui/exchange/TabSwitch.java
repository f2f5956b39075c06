package org.plenary.ui.exchange;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The three parts of the screen side by side; one is always shown. */
final class TabSwitch extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ExchangeViewModel model;

    TabSwitch(ExchangeViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("exchange-tabs");
        add(ExchangeTab.SEND, texts.text("exchange.tab.send"), "left-pill");
        add(ExchangeTab.RECEIVE, texts.text("exchange.tab.receive"), "center-pill");
        ToggleButton conflicts = add(ExchangeTab.CONFLICTS, texts.text("exchange.tab.conflicts"), "right-pill");
        Label count = Chips.count(0, Tone.DANGER);
        model.conflictCount().subscribe(number -> {
            count.setText(Integer.toString(number.intValue()));
            conflicts.setGraphic(number.intValue() == 0 ? null : count);
            conflicts.setAccessibleText(texts.text("exchange.tab.conflicts") + ", " + number);
        });
        group.selectedToggleProperty().addListener((all, was, now) -> {
            if (now == null) {
                was.setSelected(true);
            }
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
