package org.plenary.ui.exchange;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plenary.feature.exchange.KeyRow;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Texts;

/** My key with its six words, and how everybody's keys stand here. */
final class KeysPane extends ScrollPane {

    private final KeysViewModel model;
    private final KeyWords words;
    private final Texts texts;
    private final VBox mine = new VBox();
    private final VBox others = new VBox();

    KeysPane(KeysViewModel model, Moments moments, Texts texts) {
        this.model = model;
        this.words = new KeyWords(texts, moments);
        this.texts = texts;
        mine.getStyleClass().add("my-key");
        others.getStyleClass().add("key-lines");
        VBox column = new VBox(MessageBar.problem(model.problem()), MessageBar.done(model.done()), mine,
                new VBox(Labels.wrapped(texts.text("exchange.keys.team"), "section-label"), others));
        column.getStyleClass().add("exchange-column");
        setContent(column);
        setFitToWidth(true);
        model.rows().addListener((ListChangeListener<KeyRow>) change -> fill());
        model.deciding().subscribe(this::fill);
    }

    /** What takes the keyboard. */
    Node first() {
        return others.lookupAll(".button").stream().findFirst().orElse(this);
    }

    private void fill() {
        mine.getChildren().clear();
        others.getChildren().clear();
        for (KeyRow row : model.rows()) {
            if (row.thisComputer()) {
                mine.getChildren().addAll(Labels.wrapped(texts.text("exchange.keys.mine"), "card-title"), TrustPane.words(row.words()),
                        Labels.wrapped(texts.text("exchange.keys.mine.what"), "quiet"), Labels.wrapped(words.about(row), "quiet", "small"));
            } else {
                others.getChildren().add(new KeyLine(model, row, words, texts));
                decidingAbout(row).ifPresent(now -> {
                    var card = new KeyDecisionCard(model, now, texts);
                    others.getChildren().add(card);
                    card.first().requestFocus();
                });
            }
        }
        if (others.getChildren().isEmpty()) {
            others.getChildren().add(Labels.wrapped(texts.text("exchange.keys.none"), "quiet"));
        }
    }

    private Optional<KeysViewModel.Deciding> decidingAbout(KeyRow row) {
        return model.deciding().get().filter(now -> now.row().equals(row));
    }
}
