package org.plenary.ui.assessment;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The team's text on a question, where it is written. */
final class TeamPane extends VBox {

    private final List<SlotPane> slots;

    TeamPane(FormParts parts, QuestionViewModel question) {
        getStyleClass().add("slots");
        slots = question.team().stream().map(slot -> new SlotPane(parts, question, slot)).toList();
        Label begin = new Label(parts.texts().text("assessment.team.begin"));
        begin.getStyleClass().add("quiet");
        begin.setWrapText(true);
        begin.visibleProperty().bind(question.section().map(section -> section.team().isEmpty() && !section.answers().isEmpty()));
        begin.managedProperty().bind(begin.visibleProperty());
        getChildren().add(begin);
        getChildren().addAll(slots);
    }

    /** Where one begins to write. */
    Node first() {
        return slots.stream().filter(SlotPane::isAnswer).findFirst().orElse(slots.getFirst()).first();
    }
}
