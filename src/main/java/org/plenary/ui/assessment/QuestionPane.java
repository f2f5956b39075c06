package org.plenary.ui.assessment;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.assessment.Section;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Tone;

/** One question of the form. */
final class QuestionPane extends VBox {

    private final FormParts parts;
    private final QuestionViewModel question;
    private final DraftPane draft;
    private final VBox content = new VBox();

    QuestionPane(FormParts parts, QuestionViewModel question) {
        this.parts = parts;
        this.question = question;
        this.draft = new DraftPane(parts, question);
        getStyleClass().addAll("card", "question-card");
        MessageBar arrived = new MessageBar(Tone.ACCENT, Feather.INBOX, question.arrived()
                .map(names -> names.isEmpty() ? "" : parts.texts().text("assessment.arrived", names)))
                .act(parts.texts().text("assessment.arrived.show"), () -> question.tab().set(Tab.ANSWERS));
        getChildren().addAll(head(), new TabSwitch(parts, question), arrived, content);
        focusWithinProperty().addListener((all, was, now) -> {
            if (now) {
                parts.form().current().set(Optional.of(question));
            }
        });
        question.tab().subscribe(tab -> content.getChildren().setAll(pane(tab)));
    }

    /** The question it shows. */
    QuestionViewModel question() {
        return question;
    }

    /** Puts the keyboard where one begins to write, unless it is in this question already. */
    void focus() {
        if (!isFocusWithin()) {
            question.tab().set(Tab.DRAFT);
            draft.first().requestFocus();
        }
    }

    private Node head() {
        Section section = question.section().get();
        Label number = new Label(Integer.toString(question.number()));
        number.getStyleClass().add("question-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(section.text());
        text.getStyleClass().add("question-text");
        text.setWrapText(true);
        VBox words = new VBox(text);
        words.getStyleClass().add("question-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        section.parts().forEach(part -> {
            Label label = new Label(part);
            label.getStyleClass().add("quiet");
            label.setWrapText(true);
            words.getChildren().add(label);
        });
        HBox head = new HBox(number, words);
        head.getStyleClass().add("question-head");
        return head;
    }

    private Node pane(Tab tab) {
        return switch (tab) {
            case DRAFT -> draft;
            case ANSWERS -> new AnswersPane(parts, question);
            case TEAM -> new TeamPane(parts, question);
            case HISTORY -> new HistoryPane(parts, question);
        };
    }
}
