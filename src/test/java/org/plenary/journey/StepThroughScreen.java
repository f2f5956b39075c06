package org.plenary.journey;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** The stepping through recommendations that an agenda item of a running meeting leads to, worked by keyboard. */
final class StepThroughScreen {

    private final Team team;
    private final Watching watching;

    StepThroughScreen(Team team) {
        this.team = team;
        watching = team.watching();
    }

    /** Begins with a choice of recommendations, from the item in hand. */
    void begin(String which) {
        watching.press(team.robot(), "Step through");
        watching.press(team.robot(), which);
        watching.press(team.robot(), "Begin");
    }

    /** Adopts the recommendation in hand as it stands. */
    void adopt(int number) {
        untilInHand(number);
        team.robot().push(KeyCode.DIGIT1);
        untilRecorded(number, "Adopted");
    }

    /** Words its first answer anew in front of everybody, and adopts it so. */
    void adoptWithEdits(int number, String text) {
        untilInHand(number);
        team.robot().push(KeyCode.E);
        type(TextArea.class, text);
        team.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        untilRecorded(number, "Adopted with edits");
    }

    /** Parks it for a reason, which is asked for. */
    void park(int number, String reason) {
        untilInHand(number);
        team.robot().push(KeyCode.DIGIT3);
        type(TextField.class, reason);
        team.robot().push(KeyCode.ENTER);
        untilRecorded(number, "Parked");
    }

    /** Gives it back to its owner, by the day that is proposed. */
    void giveBack(int number) {
        untilInHand(number);
        team.robot().push(KeyCode.DIGIT4);
        untilRecorded(number, "Back to owner");
    }

    private void untilInHand(int number) {
        watching.until(() -> watching.seen(".step-name").map(Labeled.class::cast).anyMatch(name -> name.getText().equals("Recommendation " + number)));
    }

    private void untilRecorded(int number, String outcome) {
        watching.untilShown("Recommendation " + number + ": " + outcome + ".");
    }

    private void type(Class<? extends TextInputControl> field, String words) {
        watching.until(() -> field.isInstance(watching.focused()));
        team.robot().interact(() -> ((TextInputControl) watching.focused()).setText(words));
    }
}
