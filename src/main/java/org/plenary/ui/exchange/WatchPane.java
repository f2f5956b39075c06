package org.plenary.ui.exchange;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The folder in which bundles arrive: which one it is, and what is wrong with it. */
final class WatchPane extends VBox {

    WatchPane(WatchViewModel model, Texts texts) {
        getStyleClass().add("watch");
        Label words = Labels.wrapped("", "quiet");
        words.textProperty().bind(model.folder().map(now -> now.map(path -> texts.text("exchange.watch.folder", path))
                .orElse(texts.text("exchange.watch.none"))));
        Button choose = Icons.button(Feather.FOLDER, "", model::choose);
        choose.textProperty().bind(model.folder().map(now -> texts.text(now.isPresent() ? "exchange.watch.another" : "exchange.watch.choose")));
        Button stop = new Button(texts.text("exchange.watch.stop"));
        stop.setMinWidth(USE_PREF_SIZE);
        stop.getStyleClass().add("flat");
        stop.setOnAction(event -> model.stop());
        stop.visibleProperty().bind(model.folder().map(now -> now.isPresent()));
        stop.managedProperty().bind(stop.visibleProperty());
        FlowPane buttons = new FlowPane(choose, stop);
        buttons.getStyleClass().add("watch-buttons");
        getChildren().addAll(words, Labels.following(model.trouble(), "quiet", "small"), buttons);
    }

    /** What lies there and is new, with the way to look at it. */
    static MessageBar offer(WatchViewModel model, Texts texts) {
        return new MessageBar(Tone.ACCENT, Feather.FOLDER, model.offer()).act(texts.text("exchange.watch.look"), model::look)
                .act(texts.text("exchange.watch.leave"), model::leave);
    }
}
