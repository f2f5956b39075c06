package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.review.Standing;
import org.plenary.feature.exchange.KeyRow;
import org.plenary.feature.exchange.ShippedWords;
import org.plenary.ui.kit.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The question about a sender and the list of keys, in the real frame, without a mouse. */
@ExtendWith(ApplicationExtension.class)
class KeysByKeyboardTest {

    private static final List<String> BOBS_WORDS = ShippedWords.english().of("key-of-bob-moss");

    private TheTeamsDesks team;
    private AFramedSync frame;
    private Path fromBob;

    @Start
    void open(Stage stage) {
        team = new TheTeamsDesks().bothWork();
        fromBob = team.bob.send("from-bob");
        frame = new AFramedSync(new ASyncScreen(team.anna).open(), Appearance.LIGHT, 1280, 800, 100);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(frame.window.scene());
        stage.show();
    }

    @Test
    void aSenderIsTakenMarkedThenComparedAndVouchedFor(FxRobot robot) {
        robot.interact(() -> frame.screen.model.preview(List.of(fromBob)));
        assertThat(words()).contains("Is this Bob Moss?", "Apply 12 changes", "Cancel").containsAll(BOBS_WORDS);
        choose(robot, "Take, marked");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest(robot);
        assertThat(words()).contains("12 changes applied from Bob Moss");
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        rest(robot);
        assertThat(words()).contains("My key", "Bob Moss", "Taken, marked");
        press(robot, "Compare …");
        assertThat(words()).contains("Is this Bob Moss?").containsAll(BOBS_WORDS);
        press(robot, "They are the same");
        rest(robot);
        assertThat(words()).contains("Compared");
        press(robot, "Vouch");
        rest(robot);
        assertThat(words()).anyMatch(text -> text.startsWith("You vouch for the key of Bob Moss."));
        press(robot, "Revoke …");
        press(robot, "Revoke the key");
        rest(robot);
        assertThat(frame.screen.model.keys().rows()).filteredOn(row -> row.person().equals("bob-moss")).extracting(KeyRow::standing)
                .containsExactly(Standing.REVOKED);
    }

    @Test
    void notNowLeavesEverythingAsItIs(FxRobot robot) {
        var before = team.anna.copy.check();
        robot.interact(() -> frame.screen.model.preview(List.of(fromBob)));
        choose(robot, "Not now");
        assertThat(words()).contains("Nothing would be taken: you leave every file as it is.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        press(robot, "Close");
        assertThat(team.anna.copy.check()).isEqualTo(before);
    }

    private void choose(FxRobot robot, String words) {
        RadioButton choice = frame.view.node().lookupAll(".radio-button").stream().map(RadioButton.class::cast)
                .filter(button -> words.equals(button.getText()) && isSeen(button)).findFirst().orElseThrow();
        assertThat(choice.isSelected()).isFalse();
        robot.interact(choice::requestFocus);
        robot.push(KeyCode.SPACE);
    }

    private void press(FxRobot robot, String word) {
        Button button = frame.view.node().lookupAll(".button").stream().map(Button.class::cast).filter(b -> word.equals(b.getText()) && isSeen(b))
                .findFirst().orElseThrow();
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
    }

    private void rest(FxRobot robot) {
        robot.interact(frame.screen::rest);
    }

    private List<String> words() {
        return Stream.concat(frame.view.node().lookupAll(".label").stream(), frame.view.node().lookupAll(".button").stream())
                .filter(KeysByKeyboardTest::isSeen).map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, any -> any != null, Node::getParent).allMatch(Node::isVisible);
    }
}
