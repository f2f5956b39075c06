package org.plenary.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.feature.minutes.APlenary;
import org.plenary.feature.minutes.Life;
import org.plenary.feature.minutes.VersionRow;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.window.MainWindow;
import org.plenary.ui.window.Navigation;
import org.plenary.ui.window.Place;
import org.plenary.ui.window.StatusViewModel;
import org.plenary.ui.window.WindowParts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The secretariat reads back and brings the minutes to publication by keyboard, on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class MinutesJourneyTest {

    private final MemoryCopy copy = APlenary.held();
    private final Scale scale = new Scale();
    private final AMinutesScreen screen = new AMinutesScreen(copy);
    private Navigation navigation;
    private Scene scene;

    @Start
    void open(Stage stage) {
        copy.save(view -> Stream.of(Decision.KIND, ActionItem.KIND).flatMap(kind -> view.things(kind).stream())
                .filter(one -> !one.textOrEmpty(Decision.READ_BACK).isEmpty()).map(one -> view.set(one.id(), Decision.READ_BACK, JsonValue.NULL)).toList());
        Texts texts = Texts.english();
        navigation = new Navigation(List.of(
                Place.of("minutes", "place.minutes", Feather.FILE_TEXT, () -> new MinutesView(screen.minutes, scale, texts)),
                Place.of("read-back", "place.read-back", Feather.VOLUME_2, () -> new ReadBackView(screen.readBack, texts)).inside("minutes")));
        navigation.go("read-back", APlenary.MEETING);
        scene = new MainWindow(new WindowParts(texts, new Theme(scale), scale, new Shortcuts(), new NoticeBar(new HandDelay(), texts), navigation,
                new StatusViewModel(texts, new HandDelay(), () -> LocalTime.NOON), new SimpleStringProperty("SSR2"), () -> { }, () -> { }, files -> { }),
                1280, 800).scene();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(scene);
        stage.show();
        scene.lookup(".readback").requestFocus();
    }

    private Thing thing(String text) {
        return copy.read(view -> Stream.of(Decision.KIND, ActionItem.KIND).flatMap(kind -> view.things(kind).stream())
                .filter(one -> one.textOrEmpty(Decision.MEETING).equals(APlenary.MEETING) && one.textOrEmpty(Decision.TEXT).contains(text)).findFirst().orElseThrow());
    }

    private List<Life> versions() {
        return screen.minutes.reading().get().orElseThrow().versions().stream().map(VersionRow::state).toList();
    }

    private void command(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(words);
        robot.push(KeyCode.ENTER);
    }

    @Test
    void aMeetingIsReadBackCirculatedSignedOffPublishedAndSuperseded(FxRobot robot) {
        robot.push(KeyCode.C);
        assertThat(thing("outreach plan").textOrEmpty(Decision.READ_BACK)).isEqualTo("confirmed");
        robot.push(KeyCode.F);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextInputControl.class);
        robot.interact(() -> ((TextInputControl) scene.getFocusOwner()).setText("Send the plan to the list"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(thing("Send the plan").textOrEmpty(ActionItem.READ_BACK)).isEqualTo("confirmed");
        robot.push(KeyCode.X);
        robot.write("done already");
        robot.push(KeyCode.ENTER);
        assertThat(List.of(thing("collect the reports").textOrEmpty(ActionItem.READ_BACK), thing("collect the reports").textOrEmpty(ActionItem.CLARIFICATION)))
                .containsExactly("struck", "done already");

        robot.interact(() -> navigation.go("minutes", APlenary.MEETING));
        command(robot, "circulate");
        command(robot, "sign off");
        command(robot, "publish");
        assertThat(versions()).containsExactly(Life.PUBLISHED);
        assertThat(thing("outreach plan").textOrEmpty(Decision.STATE)).isEqualTo("published");

        robot.interact(() -> {
            APlenary.set(copy, thing("outreach plan").id(), Decision.TEXT, "The outreach plan is adopted as amended");
            screen.delay.pass(Duration.ofSeconds(1));
            scene.getRoot().applyCss();
        });
        assertThat(labels()).anyMatch(words -> words.contains("Changed since publication"));
        robot.interact(() -> screen.minutes.life().reason().set("The amendment was missing"));
        command(robot, "circulate");
        command(robot, "sign off");
        command(robot, "publish");
        assertThat(versions()).containsExactly(Life.SUPERSEDED, Life.PUBLISHED);
    }

    @Test
    void lettersThatAreTypedAreNoCommands(FxRobot robot) {
        robot.push(KeyCode.X);
        robot.write("c f x");
        assertThat(screen.readBack.reason().get()).isEqualTo("c f x");
        robot.push(KeyCode.ESCAPE);
        assertThat(screen.readBack.mode().get()).isEqualTo(ReadBackMode.READING);
        assertThat(thing("outreach plan").textOrEmpty(Decision.READ_BACK)).isEmpty();
    }

    @Test
    void nothingIsCutAtTwiceTheTextSize(FxRobot robot) {
        robot.interact(() -> scale.percent().set(200));
        assertThat(cut(".readback")).isEmpty();
        robot.interact(() -> navigation.go("minutes", APlenary.MEETING));
        robot.interact(() -> scene.getRoot().applyCss());
        assertThat(cut(".minutes-right")).isEmpty();
    }

    private List<String> labels() {
        return scene.getRoot().lookupAll(".minutes-step *").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    private List<String> cut(String selector) {
        return scene.lookup(selector).lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast).filter(MinutesJourneyTest::isSeen)
                .map(Text::getText).filter(text -> text.endsWith("...") || text.endsWith("…") && !text.startsWith("Unchanged")).toList();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, any -> any != null, Node::getParent).allMatch(Node::isVisible);
    }
}
