package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticeBarTest {

    private static final Point2D BESIDE = new Point2D(5, 5);

    private final HandDelay delay = new HandDelay();
    private final List<String> done = new ArrayList<>();
    private NoticeBar bar;

    @Start
    void open(Stage stage) {
        bar = new NoticeBar(delay, Texts.english());
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new StackPane(bar), 500, 300));
        stage.show();
    }

    @Test
    void aNoticeGoesAwayAfterEightSeconds(FxRobot robot) {
        robot.moveTo(BESIDE);
        robot.interact(() -> bar.tell("34 changes applied from Alice"));
        robot.interact(() -> delay.pass(Duration.ofMillis(7_999)));
        assertThat(bar.isVisible()).isTrue();
        robot.interact(() -> delay.pass(Duration.ofMillis(1)));
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void aNewerNoticeHasItsOwnEightSeconds(FxRobot robot) {
        robot.moveTo(BESIDE);
        robot.interact(() -> bar.tell("first"));
        robot.interact(() -> delay.pass(Duration.ofSeconds(5)));
        robot.interact(() -> bar.tell("second"));
        robot.interact(() -> delay.pass(Duration.ofSeconds(5)));
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.getAccessibleText()).isEqualTo("second");
    }

    @Test
    void aNoticeStaysWhileSomebodyPointsAtIt(FxRobot robot) {
        robot.moveTo(BESIDE);
        robot.interact(() -> bar.tell("34 changes applied from Alice"));
        robot.moveTo(bar);
        robot.interact(() -> delay.pass(Duration.ofMinutes(1)));
        assertThat(bar.isVisible()).isTrue();
        robot.moveTo(BESIDE);
        robot.interact(() -> delay.pass(Duration.ofSeconds(8)));
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void undoIsOneClickAwayAndTheBarGoes(FxRobot robot) {
        robot.interact(() -> bar.tell("Deleted agenda item 3", "Undo", () -> done.add("undone")));
        robot.clickOn("Undo");
        assertThat(done).containsExactly("undone");
        assertThat(bar.isVisible()).isFalse();
    }
}
