package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.recommendation.ExternalRecommendation;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Milestone;
import org.plenary.feature.review.TheSample;
import org.plenary.ui.kit.Scale;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RegistersByKeyboardTest {

    private AReview review;
    private RegistersViewModel model;
    private RegistersView view;
    private AWindow window;

    @Start
    void start(Stage stage) {
        review = new AReview(TheSample.withTeam());
        model = review.registers();
        Scale scale = new Scale();
        view = new RegistersView(model, scale, review.texts);
        window = AWindow.of(view, "milestone", stage, scale, review);
    }

    @Test
    void aMilestoneIsMovedToAnotherDay(FxRobot robot) {
        robot.push(KeyCode.HOME);
        rest();
        assertThat(model.thing().thing().get()).isPresent();
        robot.interact(() -> model.choose("milestone/final-report"));
        rest();
        robot.push(KeyCode.F2);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        assertThat(window.scene.getFocusOwner()).isInstanceOf(TextField.class);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("1 Dec 2019");
        robot.push(KeyCode.ENTER);
        rest();
        assertThat(saved("milestone/final-report", Milestone.TARGET)).isEqualTo("2019-12-01");
    }

    @Test
    void whatIsSearchedForIsFoundAndOpened(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("registry operators registrars");
        robot.push(KeyCode.ENTER);
        rest();
        assertThat(window.scene.getFocusOwner()).isInstanceOf(ListView.class);
        assertThat(model.chosen().get()).isEqualTo("external-recommendation/cct-16");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        rest();
        assertThat(window.scene.getFocusOwner()).isInstanceOf(TableView.class);
    }

    @Test
    void aGroupingIsChosenFromItsList(FxRobot robot) {
        robot.interact(() -> model.show("recommendation/ssr1-1"));
        rest();
        Picker picker = picker("Grouping");
        robot.interact(() -> picker.button().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        rest();
        assertThat(saved("recommendation/ssr1-1", Recommendation.GROUPING)).isEqualTo("grouping/ops-finance");
        assertThat(picker.button().getText()).isEqualTo("Ops & Finance");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ESCAPE);
        assertThat(picker.button().isFocused()).isTrue();
        assertThat(picker.button().getText()).isEqualTo("Ops & Finance");
    }

    @Test
    void aLongTextIsEditedWhereItStands(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.show("external-recommendation/cct-16"));
        rest();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> paragraphs().isPresent()).get());
        Node control = paragraphs().orElseThrow();
        robot.interact(() -> control.lookup(".icon-button").requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(window.scene.getFocusOwner()).isInstanceOf(TextArea.class);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Study it further.");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        rest();
        assertThat(saved("external-recommendation/cct-16", ExternalRecommendation.TEXT))
                .isEqualTo("Study it further.");
    }

    @Test
    void deleteTakesAThingAwayUntilUndo(FxRobot robot) {
        robot.interact(() -> model.choose("milestone/final-report"));
        rest();
        robot.push(KeyCode.DELETE);
        rest();
        assertThat(model.table().get().rows()).hasSize(3);
        robot.interact(review.notices::act);
        rest();
        assertThat(model.table().get().rows()).hasSize(4);
    }

    @Test
    void escapeClosesTheThing(FxRobot robot) {
        robot.interact(() -> model.choose("milestone/final-report"));
        rest();
        robot.push(KeyCode.ESCAPE);
        rest();
        assertThat(model.chosen().get()).isEmpty();
    }

    private Optional<Node> paragraphs() {
        return window.scene.getRoot().lookupAll(".field-row").stream()
                .flatMap(row -> row.lookupAll("*").stream()).filter(ParagraphsControl.class::isInstance).findFirst();
    }

    private Picker picker(String label) {
        return window.scene.getRoot().lookupAll(".picker").stream().map(Picker.class::cast)
                .filter(picker -> picker.button().getAccessibleText().equals(label)).findFirst().orElseThrow();
    }

    private String saved(String id, Field field) {
        return review.copy.read(all -> all.find(id).orElseThrow().textOrEmpty(field));
    }

    private void rest() {
        WaitForAsyncUtils.waitForFxEvents();
        Platform.runLater(review::rest);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
