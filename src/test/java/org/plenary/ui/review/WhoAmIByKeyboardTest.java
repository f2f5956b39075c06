package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.feature.review.TheSample;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WhoAmIByKeyboardTest {

    private AReview review;

    @Start
    void start(Stage stage) {
        review = new AReview(TheSample.withTeam());
        WhoAmIView view = new WhoAmIView(review.who(), review.texts);
        AWindow.of(view.node(), view.first(), stage);
    }

    @Test
    void aFewLettersAndEnterAreEnough(FxRobot robot) {
        robot.write("chi");
        robot.push(KeyCode.ENTER);
        assertThat(review.me).isEqualTo("chidi-okafor");
    }

    @Test
    void theArrowKeysChooseAnotherWhileTyping(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(review.me).isEqualTo("bob-moss");
    }

    @Test
    void escapeIsForLater(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        assertThat(review.me).isEqualTo("system-user");
    }
}
