package org.plenary.journey;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** The screens of a meeting worked by keyboard: its facts and agenda, its roll call and its run. Each step returns when the window shows it. */
final class MeetingScreen {

    private final Team team;
    private final FxRobot robot;
    private final Watching watching;

    MeetingScreen(Team team) {
        this.team = team;
        robot = team.robot();
        watching = team.watching();
    }

    /** Finds a meeting by some words of its title. */
    void open(String words, String title) {
        watching.until(() -> watching.seen(".rail").findAny().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        watching.until(() -> meetings() > 1);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        type(words);
        watching.until(() -> meetings() == 1);
        robot.push(KeyCode.DOWN);
        watching.until(() -> watching.focused() instanceof ListView);
        robot.push(KeyCode.DOWN);
        watching.until(() -> title.equals(field("Title").getText()));
    }

    /** Writes facts of the meeting where they stand: label to text. */
    void facts(Map<String, String> facts) {
        facts.forEach((label, text) -> {
            robot.interact(() -> {
                field(label).requestFocus();
                field(label).setText(text);
            });
            robot.push(KeyCode.ENTER);
        });
    }

    /** Chooses from a menu of the header. */
    void choose(String label, String words) {
        robot.interact(() -> choice(label).getItems().stream().filter(item -> words.equals(item.getText())).findFirst().map(MenuItem.class::cast)
                .orElseThrow().fire());
        watching.until(() -> words.equals(choice(label).getText()));
    }

    /** Types planned minutes down the agenda, an item after the other. */
    void minutes(List<String> minutes) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        watching.until(() -> isOn(watching.focused(), "agenda-list"));
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        for (String many : minutes) {
            watching.until(() -> isOn(watching.focused(), "cell-editor"));
            Node cell = watching.focused();
            robot.interact(() -> ((TextField) cell).setText(many));
            robot.push(KeyCode.DOWN);
            watching.until(() -> watching.focused() != cell);
        }
        robot.push(KeyCode.ESCAPE);
    }

    /** Calls the roll: a key for each person on the list, in its order. */
    void callRoll(KeyCode... keys) {
        openRoll();
        for (KeyCode key : keys) {
            robot.push(key);
        }
        watching.untilShown("Everybody was called");
    }

    /** Shows the roll. */
    void openRoll() {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        watching.until(() -> watching.seen(".roll-row").count() == Team.SIZE && isOn(watching.focused(), "roll-list"));
    }

    /** How each on the roll is there, as a screen reader says it: "Grace Okafor, Present". */
    List<String> states() {
        return watching.seen(".roll-row").map(Node::getAccessibleText).toList();
    }

    /** Finds somebody on the roll, where the next key is about them. */
    void find(String letters) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        type(letters);
        watching.until(() -> watching.seen(".roll-row").count() == 1);
        robot.push(KeyCode.ENTER);
        watching.until(() -> isOn(watching.focused(), "roll-list"));
    }

    /** Starts the meeting in hand. */
    void start(String firstItem) {
        robot.push(KeyCode.F5);
        untilInHand(firstItem);
    }

    /** Comes back to the meeting that runs, at that item. */
    void resume(String item) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        watching.until(() -> watching.seen(".run").findAny().isPresent() || watching.seen(".meeting-pane").findAny().isPresent());
        if (watching.seen(".run").findAny().isEmpty()) {
            robot.push(KeyCode.F5);
        }
        untilInHand(item);
    }

    /** Presses a key of the run, until that item is in hand. */
    void go(KeyCode key, String item) {
        robot.push(key);
        untilInHand(item);
    }

    /** Writes a line down at the item in hand. */
    void write(String line) {
        robot.write("/");
        watching.until(() -> isOn(watching.focused(), "entry-line"));
        TextField field = (TextField) watching.focused();
        robot.interact(() -> field.setText(line));
        robot.push(KeyCode.ENTER);
        watching.until(() -> field.getText().isEmpty());
        robot.push(KeyCode.ESCAPE);
        watching.until(() -> isOn(watching.focused(), "run"));
    }

    /** Runs a command by its words, from the palette. */
    void command(String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        type(words);
        robot.push(KeyCode.ENTER);
    }

    private void untilInHand(String item) {
        watching.until(() -> watching.seen(".run-title").map(Labeled.class::cast).anyMatch(title -> title.getText().endsWith(item)));
    }

    private void type(String words) {
        watching.until(() -> watching.focused() instanceof TextInputControl);
        robot.interact(() -> ((TextInputControl) watching.focused()).setText(words));
    }

    private int meetings() {
        return watching.seen(".meeting-list").map(ListView.class::cast).mapToInt(list -> list.getItems().size()).findFirst().orElse(0);
    }

    private TextField field(String label) {
        return watching.seen(".fact-field").map(TextField.class::cast).filter(field -> label.equals(field.getAccessibleText())).findFirst().orElseThrow();
    }

    private MenuButton choice(String label) {
        return watching.seen(".fact-choice").map(MenuButton.class::cast).filter(button -> button.getAccessibleText().startsWith(label + ": "))
                .findFirst().orElseThrow();
    }

    private static boolean isOn(Node node, String style) {
        return node != null && node.getStyleClass().contains(style);
    }
}
