package org.plenary.ui.exchange;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.exchange.OpenConflict;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** One conflict at a time: what it is about, what stood there before, the versions, and the decision. */
final class ConflictsPane extends StackPane {

    private static final int MOST_KEYS = 9;

    private final ConflictsViewModel model;
    private final Texts texts;
    private final Label sentence = Labels.wrapped("", "conflict-sentence");
    private final Label field = Labels.wrapped("", "section-label");
    private final Label counter = new Label();
    private final Label base = Labels.wrapped("");
    private final TitledPane before = new TitledPane("", base);
    private final CardGrid cards;
    private final Button third = new Button();
    private final HBox thirdRow;
    private final ThirdPane result;
    private final ScrollPane scroll;

    ConflictsPane(ConflictsViewModel model, Scale scale, Texts texts, Runnable receive) {
        this.model = model;
        this.texts = texts;
        cards = new CardGrid(scale);
        result = new ThirdPane(model, texts);
        before.setExpanded(false);
        before.setAnimated(false);
        before.managedProperty().bind(before.visibleProperty());
        third.setOnAction(event -> model.third());
        Label key = new Label("E");
        key.getStyleClass().add("keys");
        thirdRow = new HBox(third, key);
        thirdRow.getStyleClass().add("buttons");
        field.managedProperty().bind(field.visibleProperty());
        thirdRow.managedProperty().bind(thirdRow.visibleProperty());
        VBox column = new VBox(head(), MessageBar.problem(model.problem()), sentence, before, field, cards, thirdRow, result);
        column.getStyleClass().addAll("exchange-column", "conflict");
        scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        EmptyState none = new EmptyState(Feather.CHECK_CIRCLE, texts.text("exchange.conflict.none"))
                .button(texts.text("exchange.receive.choose"), receive);
        VBox.setVgrow(none, Priority.ALWAYS);
        VBox empty = new VBox(MessageBar.done(model.told()), none);
        empty.getStyleClass().add("no-conflict");
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(empty, scroll);
        model.current().subscribe(shown -> {
            scroll.setVisible(shown.isPresent());
            empty.setVisible(shown.isEmpty());
            shown.ifPresent(this::show);
        });
        model.writing().subscribe(writing -> thirdRow.setVisible(!writing && !third.getText().isEmpty()));
        model.writing().addListener((all, was, writing) -> (writing ? result.first() : first()).requestFocus());
    }

    /** What takes the keyboard: a button, so that the plain keys act. */
    Node first() {
        return Optional.ofNullable(cards.lookup(".button")).orElse(scroll);
    }

    private VBox head() {
        Button previous = Icons.iconButton(Feather.CHEVRON_LEFT, texts.text("exchange.conflict.previous"), model::previous);
        Button next = Icons.iconButton(Feather.CHEVRON_RIGHT, texts.text("exchange.conflict.next"), model::next);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        counter.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(counter, gap, previous, next);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("conflict-head");
        return new VBox(line, new MessageBar(Tone.ACCENT, Feather.INFO, model.told()));
    }

    private void show(ShownConflict shown) {
        counter.setText(texts.text("exchange.conflict.counter", model.at().get() + 1, model.count().get()));
        sentence.setText(shown.sentence());
        field.setText(shown.label());
        field.setVisible(shown.open().answer() != OpenConflict.Answer.KEEP_OR_DELETE);
        before.setText(shown.before().heading());
        base.setText(shown.before().text().isEmpty() ? texts.text("exchange.conflict.emptied") : shown.before().text());
        before.setVisible(!shown.before().heading().isEmpty());
        third.setText(shown.third());
        thirdRow.setVisible(!shown.third().isEmpty() && !model.writing().get());
        result.show(shown);
        cards.show(IntStream.range(0, shown.cards().size()).mapToObj(at -> new CardPane(shown.cards().get(at),
                at < MOST_KEYS ? Integer.toString(at + 1) : "", texts, () -> model.keep(at))).toList());
    }
}
