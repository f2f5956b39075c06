package org.plenary.ui.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** Over what the team finds: a button for each question: how far it is, and the way to it. */
final class JumpBar extends FlowPane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Label title = new Label();
    private final Texts texts;
    private final Consumer<QuestionViewModel> go;

    /** @param go puts the keyboard on a question */
    JumpBar(AssessmentViewModel form, Texts texts, Consumer<QuestionViewModel> go) {
        title.setText(texts.text("assessment.find"));
        title.getStyleClass().add("form-title");
        title.setMinWidth(USE_PREF_SIZE);
        this.texts = texts;
        this.go = go;
        getStyleClass().add("jump-bar");
        form.questions().subscribe(() -> show(form.questions()));
        show(form.questions());
        form.current().subscribe(this::mark);
    }

    private void show(List<QuestionViewModel> questions) {
        getChildren().setAll(title);
        getChildren().addAll(questions.stream().map(this::button).toList());
    }

    private Node button(QuestionViewModel question) {
        Button button = new Button();
        button.getStyleClass().addAll("flat", "jump");
        button.setMinWidth(USE_PREF_SIZE);
        button.setUserData(question);
        StateChip chip = new StateChip();
        button.setGraphic(chip);
        String label = question.section().get().label();
        question.mark().subscribe(mark -> {
            chip.show(mark, question.number() + "  " + label);
            button.setAccessibleText(texts.text("assessment.jump", question.number(), label));
        });
        button.setOnAction(event -> go.accept(question));
        return button;
    }

    private void mark(Optional<QuestionViewModel> current) {
        getChildren().forEach(button -> button.pseudoClassStateChanged(HERE, current.filter(q -> q == button.getUserData()).isPresent()));
    }
}
