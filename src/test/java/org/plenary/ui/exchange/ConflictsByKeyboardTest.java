package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Meeting;
import org.plenary.ui.kit.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The conflict screen by its keys alone, on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class ConflictsByKeyboardTest {

    private static final String FIRST = TeamText.id("ssr1-4", "q1");
    private static final String SECOND = TeamText.id("ssr1-4", "q2");
    private static final String BASE = "One document describes most relationships. It was last reviewed in 2014.";

    private TheTeamsDesks team;
    private AFramedSync frame;

    @Start
    void open(Stage stage) {
        team = new TheTeamsDesks();
        team.anna.copy.save(view -> List.of(view.set(Meeting.id(44), Meeting.NUMBER, JsonValue.of(44)),
                view.set(Meeting.id(44), Meeting.DATE, JsonValue.of("2019-01-10"))));
        team.anna.set(FIRST, TeamText.TEXT, BASE);
        team.anna.set(SECOND, TeamText.TEXT, BASE);
        team.bob.take(team.anna.send("base"));
        team.bob.set(FIRST, TeamText.TEXT, BASE.replace("One document", "One public document"));
        team.bob.set(SECOND, TeamText.TEXT, BASE.replace("2014", "2015"));
        team.anna.set(FIRST, TeamText.TEXT, BASE.replace("2014", "June 2014"));
        team.anna.set(SECOND, TeamText.TEXT, BASE.replace("2014", "2016"));
        team.anna.take(team.bob.send("bobs"));
        frame = new AFramedSync(new ASyncScreen(team.anna).open(), Appearance.LIGHT, 1280, 800, 100);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(frame.window.scene());
        stage.show();
    }

    @Test
    void theProposalIsAcceptedWithOneKeyAndTheNextIsPutOnTheAgenda(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(words()).contains("1 of 2", "Proposed: both edits together", "Settle with both edits");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest(robot);
        assertThat(team.anna.text(FIRST, TeamText.TEXT)).isEqualTo("One public document describes most relationships. It was last reviewed in June 2014.");
        assertThat(words()).contains("1 of 1", "Both changed the same words, so nothing is proposed.").doesNotContain("Settle with both edits");
        robot.push(KeyCode.M);
        rest(robot);
        assertThat(words()).contains("It is on the agenda of Meeting 44, 10 January 2019, and stays open here until it is decided.",
                "On the agenda of Meeting 44, 10 January 2019");
        robot.push(KeyCode.DIGIT3);
        rest(robot);
        assertThat(team.anna.text(SECOND, TeamText.TEXT)).contains("2015", "2016", "\n\n");
        assertThat(frame.screen.model.conflictCount().get()).isZero();
    }

    @Test
    void whileSomebodyWritesTheKeysAreLetters(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        robot.push(KeyCode.E);
        TextArea result = (TextArea) frame.window.scene().getFocusOwner();
        assertThat(result.getText()).isEqualTo("One public document describes most relationships. It was last reviewed in June 2014.");
        robot.interact(result::clear);
        robot.write("123nmc");
        assertThat(result.getText()).isEqualTo("123nmc");
        assertThat(frame.screen.model.conflicts().at().get()).isZero();
        robot.push(KeyCode.ESCAPE);
        assertThat(words()).contains("Settle with both edits");
        assertThat(frame.screen.model.conflictCount().get()).isEqualTo(2);
    }

    @Test
    void whatStoodThereBeforeGetsItsOwnColumnAndKeepsItForTheNext(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(columns()).hasSize(2);
        robot.push(KeyCode.C);
        assertThat(columns()).hasSize(3);
        assertThat(words()).contains("Three columns", BASE);
        robot.push(KeyCode.N);
        assertThat(columns()).hasSize(3);
        robot.push(KeyCode.C);
        assertThat(columns()).hasSize(2);
    }

    private List<Node> columns() {
        return List.copyOf(frame.view.node().lookupAll(".version-card"));
    }

    private void rest(FxRobot robot) {
        robot.interact(frame.screen::rest);
    }

    /** What labels and buttons say, and the words of cards. */
    private List<String> words() {
        return frame.view.node().lookupAll("*").stream().filter(ConflictsByKeyboardTest::isSeen)
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : node instanceof Text text ? text.getText() : "")
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node any = node; any != null; any = any.getParent()) {
            if (!any.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
