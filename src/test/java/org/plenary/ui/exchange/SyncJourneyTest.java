package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.SenderAnswer;
import org.plenary.feature.recommendation.Ssr1;
import org.plenary.ui.kit.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Sync by keyboard, in the real frame, on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class SyncJourneyTest {

    private static final String TEXT_4 = TeamText.id("ssr1-4", "q1");

    private TheTeamsDesks team;
    private AFramedSync frame;
    private Path fromBob;

    @Start
    void open(Stage stage) {
        team = new TheTeamsDesks().bothWork();
        fromBob = team.bob.send("from-bob");
        frame = new AFramedSync(new ASyncScreen(team.anna).open(), Appearance.LIGHT, 1280, 800, 100);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(frame.window.scene());
        stage.show();
    }

    @Test
    void aBundleIsChosenLookedAtAppliedAndItsConflictsSettledByKeyboard(FxRobot robot) {
        frame.screen.dialogs.answer(fromBob);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(words()).contains("From Bob Moss, made 5 January 2019 09:45 UTC", "Is this Bob Moss?",
                "Apply 12 changes");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(frame.screen.model.receiving().detail().get().orElseThrow().title()).isEqualTo("Team text on recommendation 4, question 1");
        robot.interact(() -> frame.screen.answer(SenderAnswer.MATCH));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest(robot);
        assertThat(words()).contains("12 changes applied from Bob Moss");
        assertThat(frame.screen.model.conflictCount().get()).isEqualTo(3);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(words()).contains("1 of 3", "Bob deleted recommendation 27; Anna edited it without knowing.");
        robot.push(keep("Keep it"));
        rest(robot);
        assertThat(team.anna.text(Ssr1.id(27), Recommendation.SHORT_DETAIL)).startsWith("Risk management");
        robot.push(KeyCode.N);
        assertThat(words()).contains("2 of 2");
        robot.push(KeyCode.E);
        TextArea result = (TextArea) frame.window.scene().getFocusOwner();
        assertThat(result.getText()).contains("One document", "Several documents");
        robot.interact(result::clear);
        robot.write("both 1");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest(robot);
        assertThat(team.anna.text(TEXT_4, TeamText.TEXT)).isEqualToIgnoringCase("both 1");
        assertThat(frame.screen.model.conflictCount().get()).isEqualTo(1);
        robot.push(keep("Keep Bob’s"));
        rest(robot);
        assertThat(words()).anyMatch(text -> text.startsWith("Nothing is in conflict."));
    }

    @Test
    void escapeLeavesAPreviewAndNothingIsChanged(FxRobot robot) {
        robot.interact(() -> frame.screen.model.preview(List.of(fromBob)));
        robot.push(KeyCode.ESCAPE);
        assertThat(words()).contains("Choose bundles …");
        assertThat(team.anna.copy.receipts()).isEmpty();
    }

    @Test
    void everythingIsSavedWithTwoKeys(FxRobot robot) {
        frame.screen.dialogs.answer(Desk.file("out"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        rest(robot);
        assertThat(words()).anyMatch(text -> text.startsWith("Sent 9 changes in out.bundle.json"));
        assertThat(team.files.at(Desk.file("out")).changes()).hasSize(9);
    }

    @Test
    void atTwiceTheTextSizeNothingOfAConflictIsCut(FxRobot robot) {
        robot.interact(() -> {
            team.anna.take(fromBob);
            frame.screen.rest();
            frame.screen.model.openConflict(TEXT_4, "text");
            frame.scale.percent().set(200);
        });
        robot.interact(() -> frame.window.scene().getRoot().layout());
        assertThat(frame.view.node().lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast).filter(SyncJourneyTest::isSeen)
                .map(Text::getText).filter(text -> text.endsWith("…") && !text.endsWith(" …") || text.endsWith("..."))).isEmpty();
    }

    private void rest(FxRobot robot) {
        robot.interact(frame.screen::rest);
    }

    /** The key that stands beside the button with that word. */
    private KeyCode keep(String word) {
        Button button = frame.view.node().lookupAll(".button").stream().map(Button.class::cast).filter(b -> word.equals(b.getText()) && isSeen(b))
                .findFirst().orElseThrow();
        String key = ((Labeled) button.getParent().lookup(".keys")).getText();
        return KeyCode.getKeyCode(key);
    }

    private List<String> words() {
        return Stream.concat(frame.view.node().lookupAll(".label").stream(), frame.view.node().lookupAll(".button").stream())
                .filter(SyncJourneyTest::isSeen).map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, any -> any != null, Node::getParent).allMatch(Node::isVisible);
    }
}
