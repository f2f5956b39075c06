package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.projector.ProjectorPane;
import org.plenary.ui.projector.ProjectorState;
import org.plenary.ui.projector.ProjectorViewModel;
import org.plenary.ui.projector.SlideLayout;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A laptop and a projector to its right, whose cable somebody pulls. */
@ExtendWith(ApplicationExtension.class)
class UnpluggedProjectorTest {

    private static final AudiencePlace.Place LAPTOP = HandScreens.at(0);
    private static final AudiencePlace.Place BEAMER = HandScreens.at(1280);
    private static final String GONE = "Projector disconnected: content kept. – Reopen";

    private final HandScreens screens = new HandScreens();
    private final RecordedNotices notices = new RecordedNotices();
    private ProjectorViewModel projector;
    private ProjectorWindow window;
    private Stage main;

    @Start
    void open(Stage stage) {
        main = stage;
        stage.setScene(new Scene(new StackPane(), 800, 500));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        screens.plug(LAPTOP);
        screens.plug(BEAMER);
        Texts texts = Texts.english();
        SlideLayout layout = SlideLayout.inType(texts);
        HandDelay delay = new HandDelay();
        projector = new ProjectorViewModel(layout, "Nothing", delay, () -> Instant.EPOCH);
        window = new ProjectorWindow(projector, () -> new ProjectorPane(projector, layout, ZoneOffset.UTC, texts), new Theme(new Scale()), notices, delay, texts, screens);
        projector.show(new Slide.Words("Standards", "", "Expected standards of behaviour", IntStream.rangeClosed(1, 40)
                .mapToObj(number -> number + ". Listen to the views of all stakeholders when considering policy issues.").collect(Collectors.joining("\n")), List.of()));
        projector.project();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private Optional<Stage> audience() {
        return Window.getWindows().stream().filter(one -> one != main && one.isShowing()).map(Stage.class::cast).findFirst();
    }

    private static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    @Test
    void theSlidesFillTheScreenThatThePersonDoesNotWorkOn() {
        assertThat(audience()).hasValueSatisfying(stage -> {
            assertThat(stage.getStyle()).isEqualTo(StageStyle.UNDECORATED);
            assertThat(bounds(stage)).isEqualTo(BEAMER.bounds());
        });
    }

    @Test
    void unpluggedTheWindowClosesAndTheBarSaysSo(FxRobot robot) {
        robot.interact(() -> screens.unplug(BEAMER));
        assertThat(audience()).isEmpty();
        assertThat(projector.open().get()).isFalse();
        assertThat(notices.told).containsExactly(GONE);
        assertThat(screens.watchers()).isZero();
    }

    @Test
    void pluggedInAgainItReopensThereWithThePageSizeAndFreezeThatItHad(FxRobot robot) {
        robot.interact(() -> {
            projector.larger();
            projector.nextPage();
            projector.freezeOrLetGo();
        });
        ProjectorState had = projector.state().get();
        assertThat(had.page()).isEqualTo(1);
        robot.interact(() -> screens.unplug(BEAMER));
        robot.interact(() -> screens.plug(BEAMER));
        assertThat(audience()).as("it does not jump on to a screen by itself").isEmpty();
        robot.interact(notices::act);
        assertThat(audience()).map(UnpluggedProjectorTest::bounds).contains(BEAMER.bounds());
        assertThat(projector.state().get()).isEqualTo(had);
    }

    @Test
    void reopenedWithoutTheScreenItIsAWindowToShareAndGoesBackWhenTheScreenIsThere(FxRobot robot) {
        robot.interact(() -> screens.unplug(BEAMER));
        robot.interact(notices::act);
        assertThat(audience()).map(Stage::getStyle).contains(StageStyle.DECORATED);
        robot.interact(window::close);
        robot.interact(() -> {
            screens.plug(HandScreens.at(-1280));
            screens.plug(BEAMER);
        });
        robot.interact(projector::project);
        assertThat(audience()).map(UnpluggedProjectorTest::bounds).contains(BEAMER.bounds());
    }

    @Test
    void anotherScreenThatIsUnpluggedChangesNothing(FxRobot robot) {
        AudiencePlace.Place third = HandScreens.at(-1280);
        robot.interact(() -> screens.plug(third));
        Stage stage = audience().orElseThrow();
        robot.interact(() -> screens.unplug(third));
        assertThat(audience()).containsSame(stage);
        assertThat(notices.told).isEmpty();
    }
}
