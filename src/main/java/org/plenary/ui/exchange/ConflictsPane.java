package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;

/** One conflict at a time: what it is about, what stood there before, the versions, what is proposed, and the decision. */
final class ConflictsPane extends StackPane {

    private static final int MOST_KEYS = 9;
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final ConflictsViewModel model;
    private final Texts texts;
    private final ConflictHead head;
    private final Label sentence = Labels.wrapped("", "conflict-sentence");
    private final Label base = Labels.wrapped("");
    private final TitledPane before = new TitledPane("", base);
    private final CardGrid cards;
    private final Label overlap = Labels.wrapped("", "quiet");
    private final FlowPane ways = new FlowPane();
    private final ThirdPane result;
    private final VBox column = new VBox();
    private final ScrollPane scroll;

    ConflictsPane(ConflictsViewModel model, Scale scale, Texts texts, Runnable receive) {
        this.model = model;
        this.texts = texts;
        head = new ConflictHead(model, scale, texts, widthProperty());
        cards = new CardGrid(scale);
        result = new ThirdPane(model, texts);
        before.setExpanded(false);
        before.setAnimated(false);
        ways.getStyleClass().add("ways");
        overlap.setGraphic(CardText.mark(texts));
        for (Node optional : List.of(before, ways, overlap)) {
            optional.managedProperty().bind(optional.visibleProperty());
        }
        column.getChildren().addAll(head, MessageBar.problem(model.problem()), sentence, before, cards, overlap,
                new ProposalPane(model, texts), ways, result);
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
        head.inColumns().subscribe(() -> model.current().get().ifPresent(this::showCards));
        ways.visibleProperty().bind(Bindings.not(model.writing()));
        model.writing().addListener((all, was, writing) -> (writing ? result.first() : first()).requestFocus());
        column.heightProperty().subscribe(() -> {
            if (model.writing().get()) {
                scroll.setVvalue(scroll.getVmax());
            }
        });
        model.at().subscribe(() -> scroll.setVvalue(scroll.getVmin()));
    }

    /** What takes the keyboard: a button, so that the plain keys act. */
    Node first() {
        return Optional.ofNullable(cards.lookup(".button")).orElse(scroll);
    }

    private void show(ShownConflict shown) {
        head.count();
        sentence.setText(shown.sentence());
        before.setText(shown.before().heading());
        base.setText(standing(shown));
        overlap.setText(shown.overlap());
        overlap.setVisible(!shown.overlap().isEmpty());
        result.show(shown);
        showCards(shown);
        ways.getChildren().clear();
        addWay(shown.ways().both(), key(shown.cards().size()), () -> model.keep(shown.cards().size()));
        addWay(shown.ways().third(), "E", model::third);
        ways.getChildren().add(new AgendaPane(model, texts));
    }

    private void showCards(ShownConflict shown) {
        boolean inColumns = head.inColumns().get();
        before.setVisible(!shown.before().heading().isEmpty() && !inColumns);
        column.pseudoClassStateChanged(WIDE, inColumns);
        var panes = new ArrayList<CardPane>();
        for (int at = 0; at < shown.cards().size(); at++) {
            int version = at;
            panes.add(new CardPane(shown.cards().get(at), key(at), texts, () -> model.keep(version)));
        }
        if (inColumns) {
            Card stood = new Card(shown.before().heading(), "", "", List.of(Card.Block.of("", VersionWords.plain(standing(shown)))), "", false);
            CardPane middle = new CardPane(stood, "", texts, () -> { });
            middle.getStyleClass().add("before-card");
            panes.add(1, middle);
        }
        cards.show(panes);
    }

    private void addWay(String verb, String key, Runnable action) {
        if (!verb.isEmpty()) {
            ways.getChildren().add(new Keyed(verb, key, action));
        }
    }

    private String standing(ShownConflict shown) {
        return shown.before().text().isEmpty() ? texts.text("exchange.conflict.emptied") : shown.before().text();
    }

    private static String key(int version) {
        return version < MOST_KEYS ? Integer.toString(version + 1) : "";
    }
}
