package org.plenary.ui.recommendation;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** The questions of the form in short; each leads to its place in the form. */
final class DrawerCards {

    private final Texts texts;
    private final IntConsumer open;

    /** @param open opens the form at a question, from 1 */
    DrawerCards(Texts texts, IntConsumer open) {
        this.texts = texts;
        this.open = open;
    }

    List<Node> of(List<DrawerContent.Card> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        VBox cards = new VBox();
        cards.getStyleClass().add("question-cards");
        questions.forEach(question -> cards.getChildren().add(card(question)));
        return List.of(DrawerLists.heading(texts.text("recommendation.drawer.questions")), cards);
    }

    private VBox card(DrawerContent.Card question) {
        Button button = new Button(question.number() + "  " + question.label());
        button.getStyleClass().addAll("flat", "question-button");
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(question.chip().spoken() + ". " + question.text());
        button.setTooltip(new Tooltip(question.wording()));
        button.setOnAction(event -> open.accept(question.number()));
        HBox.setHgrow(button, Priority.ALWAYS);
        HBox head = new HBox(button, new StateChip(question.chip().mark(), question.chip().word()));
        head.getStyleClass().add("question-head");
        VBox card = new VBox(head);
        card.getStyleClass().add("question-card");
        if (!question.text().isEmpty()) {
            Label text = new Label(question.text());
            text.setWrapText(true);
            text.getStyleClass().add("quiet");
            card.getChildren().add(text);
        }
        return card;
    }
}
