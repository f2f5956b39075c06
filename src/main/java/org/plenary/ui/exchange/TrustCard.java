package org.plenary.ui.exchange;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.exchange.Sender;
import org.plenary.feature.exchange.SenderAnswer;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The question about one sender, with the answers to choose from; none is chosen beforehand. */
final class TrustCard extends VBox {

    private final TrustQuestion question;
    private final Map<SenderAnswer, RadioButton> choices = new EnumMap<>(SenderAnswer.class);

    TrustCard(TrustViewModel trust, TrustQuestion question, Texts texts) {
        this.question = question;
        getStyleClass().add("trust-question");
        Chips.tone(this, Tone.WARNING);
        Label title = Labels.wrapped(question.title(), "card-title");
        title.setGraphic(Icons.icon(Feather.KEY));
        getChildren().addAll(title, Labels.wrapped(question.what(), "quiet"));
        if (!question.warning().isEmpty()) {
            Label warning = Labels.wrapped(question.warning());
            warning.setGraphic(Icons.icon(Feather.ALERT_TRIANGLE));
            getChildren().add(warning);
        }
        getChildren().add(answers(trust, texts));
    }

    private FlowPane answers(TrustViewModel trust, Texts texts) {
        FlowPane line = TrustPane.words(question.words());
        line.getStyleClass().add("trust-answers");
        var group = new ToggleGroup();
        question.answers().forEach(answer -> {
            RadioButton choice = new RadioButton(words(answer, texts));
            choice.setToggleGroup(group);
            choice.setMinWidth(USE_PREF_SIZE);
            choice.setAccessibleText(question.title() + " " + choice.getText());
            choice.selectedProperty().addListener((all, was, now) -> {
                if (now && trust.answers().get().get(question.sender()) != answer) {
                    trust.answer(question.sender(), answer);
                }
            });
            choices.put(answer, choice);
            line.getChildren().add(choice);
        });
        SenderAnswer given = trust.answers().get().get(question.sender());
        if (choices.containsKey(given)) {
            choices.get(given).setSelected(true);
        }
        return line;
    }

    private static String words(SenderAnswer answer, Texts texts) {
        return switch (answer) {
            case MATCH -> texts.text("exchange.trust.match");
            case MARKED -> texts.text("exchange.trust.marked");
            case NOT_NOW -> texts.text("exchange.trust.not-now");
        };
    }

    boolean isAbout(Sender.Id sender) {
        return question.sender().equals(sender);
    }

    /** Takes the keyboard, so that the next key answers. */
    void focus() {
        choices.values().iterator().next().requestFocus();
    }
}
