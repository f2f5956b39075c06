package org.plenary.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.ARoster;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.RollCall;
import org.plenary.feature.meeting.RollCallRow;
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

/** A co-chair calls the roll of sixteen people by keyboard, on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class RollCallJourneyTest {

    private final MemoryCopy copy = ARoster.copy();
    private final Scale scale = new Scale();
    private AMeetingsScreen screen;
    private Scene scene;
    private int pressed;

    @Start
    void open(Stage stage) {
        screen = AMeetingsScreen.of(copy);
        Texts texts = Texts.english();
        MeetingsView view = new MeetingsView(screen.model, scale, texts);
        Navigation navigation = new Navigation(List.of(Place.of("meetings", "meeting.title", Feather.CALENDAR, () -> view)));
        navigation.go("meetings", AnAgenda.MEETING);
        scene = new MainWindow(new WindowParts(texts, new Theme(scale), scale, new Shortcuts(), new NoticeBar(new HandDelay(), texts), navigation,
                new StatusViewModel(texts, new HandDelay(), () -> LocalTime.NOON), new SimpleStringProperty("SSR2"), () -> { }, () -> { }, files -> { }),
                1280, 800).scene();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed++);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(scene);
        stage.show();
        scene.lookup(".meeting-list").requestFocus();
    }

    private RollCall roll() {
        return screen.model.rollCall().roll().get().orElseThrow();
    }

    private String inHand() {
        return screen.model.rollCall().listed().get().stream().map(RollCallRow::person)
                .filter(person -> screen.model.rollCall().selected().get().equals(Optional.of(person.id()))).findFirst().orElseThrow().name();
    }

    private String states() {
        return roll().rows().stream().map(row -> row.presence().map(p -> p.word().substring(0, 2)).orElse("-")).collect(Collectors.joining(" "));
    }

    @Test
    void sixteenPeopleAreCalledWithOneKeyEach(FxRobot robot) {
        robot.push(KeyCode.R);
        robot.type(KeyCode.P, 9);
        robot.type(KeyCode.R, 2);
        robot.type(KeyCode.X, 2);
        robot.type(KeyCode.U);
        robot.type(KeyCode.P, 2);
        assertThat(states()).isEqualTo("pr pr pr pr pr pr pr pr pr re re ap ap ab pr pr");
        assertThat(pressed).isEqualTo(17);
        assertThat(labels(".roll-counts")).startsWith("11 of 14 members here, quorum of 8 reached", "11 present", "2 remote", "2 apologies", "1 absent",
                "Everybody was called", "Members 9   ·   Remote participants 2   ·   Apologies 2   ·   ICANN org 2");
        robot.push(KeyCode.ESCAPE);
        assertThat(screen.model.showing().get()).isEqualTo(Showing.MEETING);
    }

    @Test
    void someoneIsFoundByLettersMarkedAndTheRollGoesOn(FxRobot robot) {
        robot.push(KeyCode.R);
        robot.write("kri");
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        robot.push(KeyCode.DOWN);
        assertThat(inHand()).isEqualTo("Ram Krishna Pariyar");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.R);
        assertThat(inHand()).isEqualTo("Russ Housley");
        robot.push(KeyCode.L);
        robot.push(KeyCode.L);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.P);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.BACK_SPACE);
        robot.write("/ru");
        robot.push(KeyCode.ESCAPE);
        assertThat(states()).isEqualTo("- - - - - - - - - - - re pr - - -");
        assertThat(roll().rows().get(12)).returns(true, RollCallRow::late).returns(true, RollCallRow::leftEarly).returns(false, RollCallRow::isHere);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.interact(() -> screen.delay.pass(Duration.ofSeconds(1)));
        assertThat(states()).isEqualTo("- - - - - - - - - - - re pr pr - -");
    }

    @Test
    void aStatementOfInterestsIsTypedWithoutTheMouse(FxRobot robot) {
        robot.push(KeyCode.R);
        robot.push(KeyCode.P);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.S);
        robot.write("board of x");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.N);
        assertThat(roll().rows().subList(0, 3)).extracting(RollCallRow::interests).containsExactly("changed", "no-change", "");
        assertThat(roll().rows().getFirst().statement().text()).isEqualTo("board of x");
    }

    @Test
    void theAgendaKeepsItsLetters(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write("r");
        assertThat(screen.model.showing().get()).isEqualTo(Showing.MEETING);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(screen.model.showing().get()).isEqualTo(Showing.ROLL_CALL);
    }

    @Test
    void nothingIsCutAtTwiceTheTextSize(FxRobot robot) {
        robot.push(KeyCode.R);
        robot.type(KeyCode.P, 3);
        robot.push(KeyCode.L);
        robot.interact(() -> scale.percent().set(200));
        assertThat(cut()).isEmpty();
    }

    private List<String> labels(String selector) {
        return scene.lookup(selector).lookupAll(".label").stream().filter(RollCallJourneyTest::isSeen).map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    private List<String> cut() {
        return scene.lookup(".roll-call").lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast).filter(RollCallJourneyTest::isSeen)
                .map(Text::getText).filter(text -> text.endsWith("...") || text.endsWith("…")).toList();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, any -> any != null, Node::getParent).allMatch(Node::isVisible);
    }
}
