package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.review.TheSample;
import org.plenary.ui.kit.Scale;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TodayByKeyboardTest {

    private AReview review;
    private AWindow window;

    @Start
    void start(Stage stage) {
        review = new AReview(TheSample.withWork());
        Scale scale = new Scale();
        window = AWindow.of(new TodayView(review.today(), scale, review.texts), "", stage, scale, review);
    }

    @Test
    void enterOpensTheNextMeeting(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        assertThat(review.ways.went).singleElement().asString().startsWith("meeting meeting/");
    }

    @Test
    void theArrowKeysGoFromDotToDot(FxRobot robot) {
        Node dot = window.scene.getRoot().lookup(".dot");
        robot.interact(dot::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.SPACE);
        assertThat(review.ways.went).containsExactly("form recommendation/ssr1-4");
        assertThat(window.scene.getFocusOwner().getAccessibleText()).startsWith("Recommendation 4, not started: ICANN should document");
    }

    @Test
    void aLineOfMineLeadsToItsForm(FxRobot robot) {
        Node line = window.scene.getRoot().lookupAll(".today-line").stream().filter(node -> node.getAccessibleText().startsWith("R4 ")).findFirst().orElseThrow();
        robot.interact(line::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(review.ways.went).containsExactly("form recommendation/ssr1-4");
    }

    @Test
    void whatIsReadyAgainIsToldWithItsQuestionAndLeadsToItsForm(FxRobot robot) {
        TheSample.set(review.copy, TheSample.waiting(review.copy, 12), Question.STATE, "answered");
        robot.interact(() -> review.delay.pass(Duration.ofSeconds(1)));
        Node line = window.scene.getRoot().lookupAll(".today-line").stream()
                .filter(node -> node.getAccessibleText().equals("Recommendation 12 is ready again: question 31 was answered Ready")).findFirst().orElseThrow();
        robot.interact(line::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(review.ways.went).containsExactly("form recommendation/ssr1-12");
    }
}
