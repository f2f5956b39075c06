package org.plenary.ui.exchange;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.feature.exchange.UndoPlan;
import org.plenary.feature.exchange.UndoPlan.Item;
import org.plenary.ui.kit.Texts;

/** What undoing an import would put back and what it must leave, before it does. */
final class UndoPane extends VBox {

    private static final int MOST = 200;
    private static final int LONGEST = 90;

    private final ImportsViewModel model;
    private final Texts texts;
    private final Button undo = new Button();

    UndoPane(ImportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("exchange-column");
        undo.getStyleClass().add("accent");
        undo.setOnAction(event -> model.confirm());
        undo.managedProperty().bind(undo.visibleProperty());
        model.undoing().subscribe(undoing -> undoing.ifPresent(this::show));
    }

    /** What takes the keyboard. */
    Node first() {
        return undo.isVisible() ? undo : this;
    }

    private void show(ImportsViewModel.Undoing undoing) {
        UndoPlan plan = undoing.plan();
        VBox items = new VBox();
        items.getStyleClass().add("undo-items");
        if (!plan.back().isEmpty()) {
            items.getChildren().add(list(texts.count("exchange.undo.back", plan.back().size()), plan.back(), this::back));
        }
        if (!plan.left().isEmpty()) {
            items.getChildren().add(list(texts.count("exchange.undo.left", plan.left().size()), plan.left(), this::left));
        }
        ScrollPane scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.SOMETIMES);
        undo.setText(texts.count("exchange.undo.act", plan.back().size()));
        undo.setVisible(!plan.back().isEmpty());
        Button leave = new Button(texts.text("exchange.undo.leave"));
        leave.setOnAction(event -> model.leave());
        HBox buttons = new HBox(undo, leave);
        buttons.getStyleClass().add("buttons");
        String sentence = plan.back().isEmpty() ? texts.text("exchange.undo.nothing") : texts.text("exchange.undo.everybody");
        getChildren().setAll(Labels.wrapped(texts.text("exchange.undo.title", undoing.title()), "card-title"), Labels.wrapped(sentence, "quiet"),
                scroll, buttons);
    }

    private VBox list(String heading, List<Item> items, Function<Item, String> words) {
        VBox list = new VBox(Labels.wrapped(heading, "section-label"));
        list.getStyleClass().add("undo-list");
        items.stream().limit(MOST).forEach(item -> list.getChildren().add(Labels.wrapped(words.apply(item))));
        if (items.size() > MOST) {
            list.getChildren().add(Labels.wrapped(texts.text("exchange.more", items.size() - MOST), "quiet"));
        }
        return list;
    }

    private String back(Item item) {
        if (item.field().isEmpty()) {
            return texts.text(item.removed() ? "exchange.undo.removed" : "exchange.undo.returned", item.thing());
        }
        String field = PreviewWords.field(item.field().get(), texts);
        if (item.then().isEmpty()) {
            return texts.text("exchange.undo.emptied", item.thing(), field, shortened(item.now()));
        }
        return item.now().isEmpty() ? texts.text("exchange.undo.filled", item.thing(), field, shortened(item.then()))
                : texts.text("exchange.undo.field", item.thing(), field, shortened(item.now()), shortened(item.then()));
    }

    private String left(Item item) {
        return left(item, texts);
    }

    /** That something stays, and what it says. */
    static String left(Item item, Texts texts) {
        return item.field().map(field -> texts.text("exchange.undo.stays", item.thing(), PreviewWords.field(field, texts), shortened(item.now())))
                .orElseGet(() -> texts.text("exchange.undo.stays-deleted", item.thing()));
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "…";
    }
}
