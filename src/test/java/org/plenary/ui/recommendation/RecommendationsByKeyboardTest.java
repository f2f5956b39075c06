package org.plenary.ui.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.feature.recommendation.Ssr1;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RecommendationsByKeyboardTest {

    private AScreen screen;
    private AWindow window;

    @Start
    void start(Stage stage) {
        screen = new AScreen(Ssr1.atWork());
        window = new AWindow(screen, stage);
    }

    @Test
    void aMemberFindsTheirRecommendationAndOpensItsForm(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("dashboard");
        rest();
        assertThat(screen.lines()).containsExactly("19", "27");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT2);
        assertThat(screen.went).containsExactly("form recommendation/ssr1-27  of 2", "form recommendation/ssr1-27 q2 of 2");
    }

    @Test
    void enterInTheFilterOpensWhatWasTypedThoughTheKeysHardlyRested(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("R14");
        robot.push(KeyCode.ENTER);
        assertThat(screen.went).containsExactly("form recommendation/ssr1-14  of 1");
    }

    @Test
    void theDetailsOpenAndFollowTheRowInHand(FxRobot robot) {
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        rest();
        assertThat(screen.model.drawer().content().get()).map(DrawerContent::heading).contains("Recommendation 2");
        assertThat(window.table().getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum())
                .as("columns make room for the drawer").isLessThanOrEqualTo(window.table().getWidth());
        robot.push(KeyCode.SPACE);
        rest();
        assertThat(screen.model.drawer().open().get()).isFalse();
    }

    @Test
    void severalRowsGetAGroupingFromTheMenu(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.G);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        rest();
        assertThat(screen.notices.told).containsExactly("Grouping of 2 recommendations: Policy – Undo");
    }

    @Test
    void sectionsFoldWithTheArrowKeys(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.S);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.LEFT);
        rest();
        assertThat(screen.lines()).startsWith("OCTO", "Ops & Finance", "2");
        robot.push(KeyCode.RIGHT);
        rest();
        assertThat(screen.lines()).startsWith("OCTO", "1", "4");
    }

    @Test
    void escapeEmptiesTheFilterAndThenGoesToTheTable(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("zzz");
        rest();
        assertThat(screen.model.filling().get()).isEqualTo(Filling.NO_MATCH);
        robot.push(KeyCode.ESCAPE);
        rest();
        assertThat(screen.lines()).hasSize(28);
        assertThat(window.scene.getFocusOwner()).isInstanceOf(TextField.class);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.scene.getFocusOwner()).isSameAs(window.table());
    }

    @Test
    void theDetailIsEditedWhereItStands(FxRobot robot) {
        robot.push(KeyCode.F2);
        rest();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("A shorter text");
        robot.push(KeyCode.ENTER);
        rest();
        assertThat(((RecommendationLine) screen.model.arranged().get().lines().getFirst()).detail()).isEqualTo("A shorter text");
    }

    private void rest() {
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(screen::rest);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
