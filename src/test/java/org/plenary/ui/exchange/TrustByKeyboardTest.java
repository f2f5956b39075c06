package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Standing;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.KeyRow;
import org.plenary.feature.recommendation.Ssr1;
import org.plenary.ui.kit.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Two strangers' files at once, each answered by keys alone, in the real frame. */
@ExtendWith(ApplicationExtension.class)
class TrustByKeyboardTest {

    private TheTeamsDesks team;
    private AFramedSync frame;

    @Start
    void open(Stage stage) {
        team = new TheTeamsDesks().bothWork();
        Desk cho = Desk.empty("cho-park", team.files);
        cho.take(team.anna.send("for-cho"));
        cho.set(Ssr1.id(20), Recommendation.SHORT_DETAIL, "Cho's");
        frame = new AFramedSync(new ASyncScreen(team.anna).open(), Appearance.LIGHT, 1280, 800, 100);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(frame.window.scene());
        stage.show();
        frame.screen.model.preview(List.of(team.bob.send("b"), cho.send("c")));
    }

    @Test
    void nothingIsChosenBeforehandAndCtrlEnterLeadsToTheOneThatIsMissing(FxRobot robot) {
        assertThat(focused()).isInstanceOf(TreeView.class);
        assertThat(choices()).noneMatch(RadioButton::isSelected).extracting(RadioButton::getText)
                .containsExactly("The words match, take", "Take, marked", "Not now", "The words match, take", "Take, marked", "Not now");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused()).isSameAs(choices().getFirst());
        assertThat(choices()).noneMatch(RadioButton::isSelected);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused()).isSameAs(choices().get(3));
        robot.push(KeyCode.RIGHT);
        assertThat(focused()).isSameAs(choices().get(4));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.interact(frame.screen::rest);
        assertThat(team.anna.text(Ssr1.id(20), Recommendation.SHORT_DETAIL)).isEqualTo("Cho's");
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(frame.screen.model.keys().rows()).filteredOn(row -> row.standing() == Standing.COMPARED).extracting(KeyRow::person)
                .containsExactly("bob-moss");
    }

    @Test
    void leavingOneKeepsTheKeyboardWhereItIs(FxRobot robot) {
        robot.interact(() -> choices().get(5).requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(focused()).isSameAs(choices().get(5));
        assertThat(frame.screen.model.receiving().preview().get().orElseThrow().senders()).isEqualTo("Bob Moss");
    }

    @Test
    void theQuestionThatIsAskedForIsScrolledIntoSight(FxRobot robot) {
        robot.interact(() -> {
            frame.scale.percent().set(200);
            frame.window.scene().getRoot().applyCss();
            frame.window.scene().getRoot().layout();
        });
        ScrollPane page = Stream.iterate((Node) choices().getFirst(), Node::getParent).filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast).findFirst().orElseThrow();
        assertThat(page.getVvalue()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(page.localToScene(page.getLayoutBounds()).intersects(focused().localToScene(focused().getLayoutBounds()))).isTrue();
        assertThat(page.getVvalue()).isPositive();
    }

    private Node focused() {
        return frame.window.scene().getFocusOwner();
    }

    private List<RadioButton> choices() {
        return frame.view.node().lookupAll(".trust-answers .radio-button").stream().map(RadioButton.class::cast).toList();
    }
}
