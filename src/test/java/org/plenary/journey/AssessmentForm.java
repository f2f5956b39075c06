package org.plenary.journey;

import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** The form of a recommendation, found and filled in by keyboard. */
final class AssessmentForm {

    private final Team team;

    AssessmentForm(Team team) {
        this.team = team;
    }

    /** Answers the first question with "partly" and these words, and submits it. */
    void answer(int recommendation, String words) {
        Watching watching = team.watching();
        watching.until(() -> watching.seen(".rail").findAny().isPresent());
        team.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
        watching.until(() -> rows() == 28);
        team.robot().push(KeyCode.CONTROL, KeyCode.F);
        watching.until(() -> watching.focused() instanceof TextInputControl);
        team.robot().write("R" + recommendation);
        watching.until(() -> rows() == 1);
        team.robot().type(KeyCode.ENTER);
        watching.until(() -> watching.shows("Recommendation " + recommendation) && watching.focused() instanceof TextInputControl);
        team.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
        team.robot().interact(() -> ((TextInputControl) watching.focused()).appendText(words));
        team.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        watching.until(() -> watching.labels().anyMatch(text -> text.startsWith("Submitted")));
    }

    private int rows() {
        return team.watching().seen(".table-view").map(TableView.class::cast).mapToInt(table -> table.getItems().size()).findFirst().orElse(0);
    }
}
