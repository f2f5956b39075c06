package org.plenary.ui.assessment;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.feature.assessment.AssessmentForm;
import org.plenary.feature.assessment.GivenAnswer;
import org.plenary.feature.assessment.Section;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Tone;

/** What was submitted on a question, one's own first. */
final class AnswersPane extends VBox {

    private final FormParts parts;
    private final QuestionViewModel question;

    AnswersPane(FormParts parts, QuestionViewModel question) {
        this.parts = parts;
        this.question = question;
        getStyleClass().add("answers");
        question.section().subscribe(this::show);
    }

    private void show(Section section) {
        getChildren().setAll(section.answers().stream().map(answer -> card(answer, section.team().isEmpty())).toList());
        if (parts.form().form().get().filter(AssessmentForm::othersHidden).isPresent()) {
            getChildren().add(quiet(parts.texts().text("assessment.answers.hidden")));
        } else if (section.answers().isEmpty()) {
            getChildren().add(quiet(parts.texts().text("assessment.answers.none")));
        }
    }

    private Node card(GivenAnswer answer, boolean isNewForTeam) {
        Label name = new Label(answer.name());
        name.getStyleClass().add("answer-name");
        Label when = quiet(answer.at().map(at -> parts.texts().text("assessment.answers.at", parts.form().moment(at))).orElse(""));
        when.getStyleClass().add("small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, when, gap);
        head.getStyleClass().add("answer-head");
        if (isNewForTeam && parts.form().canWrite()) {
            Button use = new Button(parts.texts().text("assessment.team.use"));
            use.getStyleClass().add("flat");
            use.setAccessibleText(parts.texts().text("assessment.team.use.of", answer.name()));
            use.setOnAction(event -> parts.form().useAsTeamText(question, answer));
            head.getChildren().add(use);
        }
        if (answer.mine()) {
            head.getChildren().add(1, Chips.tag(parts.texts().text("assessment.answers.yours"), Tone.SUCCESS));
            Button back = new Button(parts.texts().text("assessment.withdraw.short"));
            back.getStyleClass().add("flat");
            back.setOnAction(event -> parts.form().withdraw());
            head.getChildren().add(back);
        }
        VBox card = new VBox(head);
        card.getStyleClass().add("answer");
        answer.clashes().forEach(clash -> card.getChildren().add(answer.mine() ? ClashParts.toSettle(parts, clash)
                : ClashParts.toOpen(parts, clash)));
        card.getChildren().add(new SaidPane(parts, answer.said()));
        return card;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }
}
