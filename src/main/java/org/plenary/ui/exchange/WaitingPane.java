package org.plenary.ui.exchange;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.exchange.Preview.WaitingText;
import org.plenary.feature.exchange.WaitingGroup;
import org.plenary.feature.exchange.WaitingGroup.Waiting;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Texts;

/** What arrived and waits: whose it is, whom to ask for what, what it says, and the way to take it without waiting. */
final class WaitingPane extends VBox {

    private final WaitingViewModel model;
    private final Texts texts;
    private final VBox groups = new VBox();

    WaitingPane(WaitingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("waiting-section");
        groups.getStyleClass().add("waiting-groups");
        getChildren().addAll(Labels.wrapped(texts.text("exchange.waiting"), "section-label"), MessageBar.problem(model.problem()), groups);
        visibleProperty().bind(model.count().greaterThan(0));
        managedProperty().bind(visibleProperty());
        model.all().addListener((ListChangeListener<WaitingGroup>) change -> fill());
        fill();
    }

    private void fill() {
        groups.getChildren().setAll(model.all().stream().map(this::group).toList());
    }

    private Node group(WaitingGroup group) {
        Label words = Labels.wrapped(model.words(group));
        words.setGraphic(Icons.icon(Feather.CLOCK));
        VBox block = new VBox(words);
        block.getStyleClass().add("waiting-group");
        if (!group.toRead().isEmpty()) {
            VBox changes = new VBox();
            changes.getStyleClass().add("waiting-changes");
            group.toRead().stream().filter(change -> !change.texts().isEmpty()).forEach(change -> changes.getChildren().add(change(change)));
            if (group.changes() > group.toRead().size()) {
                changes.getChildren().add(Labels.wrapped(texts.text("exchange.more", group.changes() - group.toRead().size()), "quiet"));
            }
            TitledPane read = new TitledPane(texts.text("exchange.waiting.read"), changes);
            read.setExpanded(false);
            read.setAnimated(false);
            block.getChildren().add(read);
        }
        return block;
    }

    private Node change(Waiting change) {
        Label words = Labels.wrapped(model.words(change), "quiet");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button take = new Button(texts.text(change.taken() ? "exchange.waiting.taken" : "exchange.waiting.take"));
        take.setMinWidth(USE_PREF_SIZE);
        take.setDisable(change.taken());
        take.setAccessibleText(texts.text("exchange.waiting.take") + ": " + model.words(change));
        take.setOnAction(event -> model.take(change.dot()));
        HBox head = new HBox(words, take);
        head.getStyleClass().add("waiting-head");
        VBox block = new VBox(head);
        block.getStyleClass().add("waiting-change");
        change.texts().forEach(text -> block.getChildren().addAll(texts(text)));
        return block;
    }

    private List<Node> texts(WaitingText text) {
        String label = texts.text("exchange.waiting.text", text.thing(), PreviewWords.field(text.words().name(), texts));
        String says = text.words().after().isEmpty() ? texts.text("exchange.waiting.empty") : text.words().after();
        return List.of(Labels.wrapped(label, "section-label"), Labels.wrapped(says));
    }
}
