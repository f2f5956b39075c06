package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.SenderAnswer;
import org.plenary.feature.recommendation.Ssr1;
import org.plenary.ui.kit.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Receiving to its end, by keyboard, in the real frame, on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class ReceiveJourneyTest {

    private TheTeamsDesks team;
    private AFramedSync frame;
    private Path fromBob;
    private String before;

    @Start
    void open(Stage stage) {
        team = new TheTeamsDesks().bothWork();
        before = team.anna.text(Ssr1.id(10), Recommendation.SHORT_DETAIL);
        fromBob = team.bob.send("from-bob");
        frame = new AFramedSync(new ASyncScreen(team.anna).open(), Appearance.LIGHT, 1280, 800, 100);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(frame.window.scene());
        stage.show();
    }

    private ReceiveViewModel receiving() {
        return frame.screen.model.receiving();
    }

    @Test
    void whatIsNotWantedIsMarkedPutBackAndTheConflictsAreOneKeyAway(FxRobot robot) {
        frame.screen.dialogs.answer(fromBob);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(frame.window.scene().getFocusOwner()).isInstanceOf(TreeView.class);
        goTo(robot, "Recommendation 10");
        robot.push(KeyCode.SPACE);
        assertThat(words()).contains("Put back").anyMatch(text -> text.endsWith("12 changes and put back 1"));
        robot.interact(() -> frame.screen.answer(SenderAnswer.MATCH));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.interact(frame.screen::rest);
        assertThat(words()).contains("12 changes applied from Bob Moss, 1 value put back");
        assertThat(team.anna.text(Ssr1.id(10), Recommendation.SHORT_DETAIL)).isEqualTo(before);
        assertThat(((Button) frame.window.scene().getFocusOwner()).getText()).isEqualTo("Settle conflicts in 2 things");
        robot.push(KeyCode.SPACE);
        assertThat(frame.screen.model.tab().get()).isEqualTo(ExchangeTab.CONFLICTS);
    }

    @Test
    void oneKeyShowsTheSameThingsByPerson(FxRobot robot) {
        robot.interact(() -> frame.screen.model.preview(List.of(fromBob)));
        robot.push(KeyCode.G);
        assertThat(words()).contains("Bob Moss", "Recommendation 10").doesNotContain("Evidence");
        goTo(robot, "Recommendation 10");
        robot.push(KeyCode.G);
        assertThat(words()).contains("Evidence");
    }

    @Test
    void whatWaitsStaysInSightAndIsTakenByKeyboard(FxRobot robot) {
        robot.interact(() -> {
            team.bob.set(Ssr1.id(20), Recommendation.SHORT_DETAIL, "Waits");
            team.bob.send("holed");
            team.holeIn("holed");
            frame.screen.model.preview(List.of(Desk.file("holed")));
            frame.screen.take(SenderAnswer.MATCH);
            frame.screen.rest();
        });
        assertThat(words()).contains("Arrived, and waiting").anyMatch(text -> text.contains("have arrived and wait. Changes 4 to 5 by Bob Moss are missing."));
        robot.interact(() -> frame.view.node().lookup(".waiting-group .titled-pane").requestFocus());
        robot.push(KeyCode.SPACE);
        Button last = buttons("Take it as it stands").reduce((one, other) -> other).orElseThrow();
        robot.interact(last::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.interact(frame.screen::rest);
        assertThat(team.anna.text(Ssr1.id(20), Recommendation.SHORT_DETAIL)).isEqualTo("Waits");
    }

    private void goTo(FxRobot robot, String title) {
        for (int rows = 0; rows < 60 && receiving().detail().get().filter(detail -> detail.title().equals(title)).isEmpty(); rows++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(receiving().detail().get().orElseThrow().title()).isEqualTo(title);
    }

    private Stream<Button> buttons(String word) {
        return frame.view.node().lookupAll(".button").stream().map(Button.class::cast).filter(button -> word.equals(button.getText()));
    }

    private List<String> words() {
        return Stream.concat(frame.view.node().lookupAll(".label").stream(), frame.view.node().lookupAll(".button").stream())
                .filter(ReceiveJourneyTest::isSeen).map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, any -> any != null, Node::getParent).allMatch(Node::isVisible);
    }
}
