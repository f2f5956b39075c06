package org.plenary.ui.exchange;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Texts;

/** What is being decided about a key: comparing its words, or up to when it still counts. */
final class KeyDecisionCard extends VBox {

    private final KeysViewModel model;
    private final Texts texts;
    private final HBox buttons = new HBox();

    KeyDecisionCard(KeysViewModel model, KeysViewModel.Deciding deciding, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("trust-question");
        buttons.getStyleClass().add("buttons");
        switch (deciding.step()) {
            case COMPARING -> compare(deciding);
            case REVOKING -> revoke(deciding);
        }
        Button leave = new Button(texts.text("exchange.keys.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> model.leave());
        buttons.getChildren().add(leave);
        getChildren().add(buttons);
    }

    private void compare(KeysViewModel.Deciding deciding) {
        String name = deciding.row().name();
        getChildren().addAll(Labels.wrapped(texts.text("exchange.trust.is-this", name), "card-title"),
                Labels.wrapped(texts.text("exchange.keys.compare.what", name), "quiet"), TrustPane.words(deciding.row().words()));
        Button differ = new Button(texts.text("exchange.keys.differ"));
        differ.setOnAction(event -> model.differ());
        buttons.getChildren().addAll(accent("exchange.keys.match", model::match), differ);
    }

    private void revoke(KeysViewModel.Deciding deciding) {
        String name = deciding.row().name();
        var group = new ToggleGroup();
        RadioButton all = new RadioButton(texts.text("exchange.keys.revoke.all"));
        RadioButton until = new RadioButton(texts.text("exchange.keys.revoke.until"));
        all.setToggleGroup(group);
        until.setToggleGroup(group);
        all.setSelected(true);
        DatePicker day = new DatePicker();
        day.disableProperty().bind(until.selectedProperty().not());
        HBox untilDay = new HBox(until, day);
        untilDay.getStyleClass().add("buttons");
        getChildren().addAll(Labels.wrapped(texts.text("exchange.keys.revoke.title", name), "card-title"),
                Labels.wrapped(texts.text("exchange.keys.revoke.what", name), "quiet"), all, untilDay);
        Button revoke = accent("exchange.keys.revoke.act", () -> model.confirmRevocation(
                until.isSelected() ? Optional.ofNullable(day.getValue()) : Optional.empty()));
        revoke.disableProperty().bind(until.selectedProperty().and(day.valueProperty().isNull()));
        buttons.getChildren().add(revoke);
    }

    private Button accent(String key, Runnable action) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** What takes the keyboard. */
    Button first() {
        return (Button) buttons.getChildren().getFirst();
    }
}
