package org.plenary.ui.assessment;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The team's text on a question. */
final class TeamPane extends VBox {

    TeamPane(FormParts parts, QuestionViewModel question) {
        getStyleClass().add("answers");
        Label none = new Label(parts.texts().text("assessment.team.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        question.section().subscribe(section -> {
            getChildren().setAll(section.team().isEmpty() ? none : new SaidPane(parts, section.team()));
            section.teamClashes().forEach(clash -> getChildren().addAll(ClashParts.toSettle(parts, clash), ClashParts.toOpen(parts, clash)));
        });
    }
}
