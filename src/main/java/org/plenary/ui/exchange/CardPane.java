package org.plenary.ui.exchange;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Texts;

/** One version of a conflict with the button that takes it. */
final class CardPane extends VBox {

    /**
     * @param key the key that does the same; empty for none
     */
    CardPane(Card card, String key, Texts texts, Runnable keep) {
        getStyleClass().addAll("card", "version-card");
        getChildren().add(Labels.wrapped(card.title(), "version-author"));
        if (!card.subtitle().isEmpty()) {
            getChildren().add(Labels.wrapped(card.subtitle(), "quiet", "small"));
        }
        if (!card.note().isEmpty()) {
            getChildren().add(Labels.wrapped(card.note(), "quiet"));
        }
        card.blocks().forEach(block -> {
            if (!block.label().isEmpty()) {
                getChildren().add(Labels.wrapped(block.label(), "section-label"));
            }
            getChildren().add(block.spans().isEmpty() ? Labels.wrapped(texts.text("exchange.conflict.emptied"), "quiet")
                    : CardText.of(block, texts));
        });
        if (!card.keep().isEmpty()) {
            Region gap = new Region();
            setVgrow(gap, Priority.ALWAYS);
            Keyed act = new Keyed(card.keep(), key, keep);
            if (card.danger()) {
                act.button().getStyleClass().add("danger-outline");
            }
            getChildren().addAll(gap, act);
        }
    }
}
