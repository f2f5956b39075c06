package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Steering;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.projector.ProjectorPane;
import org.plenary.ui.projector.ProjectorViewModel;
import org.plenary.ui.projector.SlideLayout;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** On the headless platform there is one screen, as on a laptop in a call. */
@ExtendWith(ApplicationExtension.class)
class ProjectorWindowTest {

    private final HandDelay delay = new HandDelay();
    private final List<String> steered = new ArrayList<>();
    private ProjectorViewModel projector;
    private ProjectorWindow window;
    private Stage main;

    @Start
    void open(Stage stage) {
        main = stage;
        stage.setScene(new Scene(new StackPane(), 800, 500));
        stage.show();
        Texts texts = Texts.english();
        SlideLayout layout = SlideLayout.inType(texts);
        projector = new ProjectorViewModel(layout, "Nothing", delay, () -> Instant.EPOCH);
        window = new ProjectorWindow(projector, () -> new ProjectorPane(projector, layout, ZoneOffset.UTC, texts), new Theme(new Scale()), new RecordedNotices(), delay,
                texts);
        projector.show(new Slide.Title("Welcome", "", "Plenary", ""));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private Stage audience(FxRobot robot) {
        robot.interact(projector::project);
        return (Stage) Window.getWindows().stream().filter(one -> one != main && one.isShowing()).findFirst().orElseThrow();
    }

    private void press(FxRobot robot, Stage stage, KeyCode code) {
        robot.interact(() -> stage.getScene().getRoot().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void type(FxRobot robot, Stage stage, String character) {
        robot.interact(() -> stage.getScene().getRoot().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    @Test
    void onTheOnlyScreenItIsAWindowToShare(FxRobot robot) {
        Stage stage = audience(robot);
        assertThat(stage.getTitle()).isEqualTo("Share this window in your call");
        assertThat(stage.getOwner()).isNull();
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(projector.open().get()).isTrue();
    }

    @Test
    void thereIsOneHoweverOftenItIsAskedFor(FxRobot robot) {
        Stage stage = audience(robot);
        assertThat(audience(robot)).isSameAs(stage);
    }

    @Test
    void closedItKeepsWhatWasShownAndComesBackWithIt(FxRobot robot) {
        press(robot, audience(robot), KeyCode.ESCAPE);
        assertThat(projector.open().get()).isFalse();
        assertThat(projector.state().get().slide().name()).isEqualTo("Welcome");
        assertThat(audience(robot).isShowing()).isTrue();
    }

    @Test
    void keysWorkInItToo(FxRobot robot) {
        projector.steerBy(new Steering() {
            @Override
            public void next() {
                steered.add("next");
            }

            @Override
            public void previous() {
                steered.add("previous");
            }

            @Override
            public void pauseOrGoOn() {
                steered.add("pause");
            }

            @Override
            public void timer() {
                steered.add("timer");
            }
        });
        Stage stage = audience(robot);
        List.of(KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.LEFT, KeyCode.PAGE_UP, KeyCode.SPACE, KeyCode.T, KeyCode.B, KeyCode.F, KeyCode.L, KeyCode.A)
                .forEach(code -> press(robot, stage, code));
        type(robot, stage, "+");
        type(robot, stage, "+");
        type(robot, stage, "-");
        type(robot, stage, "x");
        assertThat(steered).containsExactly("next", "next", "previous", "previous", "pause", "timer");
        assertThat(projector.state().get().isBlank()).isTrue();
        assertThat(projector.state().get().isFrozen()).isTrue();
        assertThat(projector.state().get().look()).isEqualTo(ProjectorLook.USUAL.withDark(true).withPercent(110));
    }

    @Test
    void theCursorGoesAwayWhenNobodyMovesIt(FxRobot robot) {
        Stage stage = audience(robot);
        robot.interact(() -> delay.pass(Duration.ofSeconds(2)));
        assertThat(stage.getScene().getCursor()).isEqualTo(Cursor.NONE);
    }

    @Test
    void nothingStandsInItButTheSlide(FxRobot robot) {
        Stage stage = audience(robot);
        assertThat(stage.getScene().getRoot().getChildrenUnmodifiable()).hasSize(1).allMatch(ProjectorPane.class::isInstance);
        assertThat(stage.getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)).isEmpty();
    }

    @Test
    void identifyNumbersTheScreensForAMoment(FxRobot robot) {
        robot.interact(window::identify);
        assertThat(Window.getWindows().stream().filter(one -> one != main).map(one -> ((Labeled) one.getScene().lookup(".screen-number")).getText()))
                .containsExactly("Screen 1");
        robot.interact(() -> delay.pass(Duration.ofSeconds(3)));
        assertThat(Window.getWindows()).containsExactly(main);
    }

    @Test
    void theScreensHaveNamesToChooseFrom() {
        assertThat(window.screens()).singleElement().asString().contains("×", "dpi");
        assertThat(window.chosen().get()).isEmpty();
    }
}
