package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.feature.review.MemberRow;
import org.plenary.feature.review.TheSample;
import org.plenary.ui.kit.Scale;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MembersByKeyboardTest {

    private AReview review;
    private MembersViewModel model;
    private AWindow window;

    @Start
    void start(Stage stage) {
        review = new AReview(TheSample.withTeam());
        model = review.members();
        Scale scale = new Scale();
        window = AWindow.of(new MembersView(model, scale, review.texts), "", stage, scale, review);
    }

    @Test
    void somebodyJoinsTheRosterAndGetsARole(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("Zoe Park");
        robot.push(KeyCode.ENTER);
        rest();
        assertThat(model.chosen().get()).isEqualTo("person/zoe-park");
        Picker roles = window.scene.getRoot().lookupAll(".picker").stream().map(Picker.class::cast)
                .filter(picker -> picker.button().getAccessibleText().equals("Give a role")).findFirst().orElseThrow();
        robot.interact(() -> roles.button().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.write("penh");
        robot.push(KeyCode.ENTER);
        rest();
        assertThat(model.inHand().orElseThrow().roles()).extracting(MemberRow.HeldRole::label).containsExactly("Penholder");
    }

    @Test
    void aMemberIsFoundByARole(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("staff");
        robot.push(KeyCode.ENTER);
        rest();
        assertThat(model.inHand()).map(MemberRow::name).contains("Grace Lindqvist");
        robot.push(KeyCode.ESCAPE);
        rest();
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void nobodyIsAddedAfterEscape(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("Zoe");
        robot.push(KeyCode.ESCAPE);
        rest();
        assertThat(model.adding().open().get()).isFalse();
        assertThat(model.all().get().orElseThrow()).hasSize(12);
    }

    private void rest() {
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(review::rest);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
