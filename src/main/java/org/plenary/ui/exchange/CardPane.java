package org.plenary.ui.exchange;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.DiffText;
import org.plenary.ui.kit.Texts;

/** One version of a conflict with the button that takes it. */
final class CardPane extends VBox {

    /**
     * @param key the key that does the same; empty for none
     */
    CardPane(Card card, String key, Texts texts, Runnable keep) {
        getStyleClass().addAll("card", "version-card");
        getChildren().addAll(Labels.wrapped(card.title(), "version-author"), Labels.wrapped(card.subtitle(), "quiet", "small"));
        if (!card.note().isEmpty()) {
            getChildren().add(Labels.wrapped(card.note(), "quiet"));
        }
        card.blocks().forEach(block -> {
            if (!block.label().isEmpty()) {
                getChildren().add(Labels.wrapped(block.label(), "section-label"));
            }
            getChildren().add(block.pieces().isEmpty() ? Labels.wrapped(texts.text("exchange.conflict.emptied"), "quiet")
                    : new DiffText(block.pieces()));
        });
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        Button button = new Button(card.keep());
        button.setMnemonicParsing(false);
        if (card.danger()) {
            button.getStyleClass().add("danger-outline");
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> keep.run());
        HBox act = new HBox(button);
        act.getStyleClass().add("buttons");
        if (!key.isEmpty()) {
            Label keys = new Label(key);
            keys.getStyleClass().add("keys");
            act.getChildren().add(keys);
        }
        getChildren().addAll(gap, act);
    }
}
