package org.plenary.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.meeting.ARoster;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.MeetingEntry;
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

/** A co-chair runs a meeting by keyboard, on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class RunJourneyTest {

    private final MemoryCopy copy = ARoster.copy();
    private final Scale scale = new Scale();
    private AMeetingsScreen screen;
    private Navigation navigation;
    private Scene scene;

    @Start
    void open(Stage stage) {
        AnAgenda.set(copy, Recommendation.id("ssr1", 12), Recommendation.NUMBER, JsonValue.of(12));
        AnAgenda.minutes(copy, "Welcome", 10, "AOB", 5);
        screen = AMeetingsScreen.of(copy);
        Texts texts = Texts.english();
        MeetingsView view = new MeetingsView(screen.model, scale, texts);
        navigation = new Navigation(List.of(Place.of("meetings", "meeting.title", Feather.CALENDAR, () -> view),
                Place.of("members", "place.members", Feather.USERS, () -> view)));
        navigation.go("meetings", AnAgenda.MEETING);
        scene = new MainWindow(new WindowParts(texts, new Theme(scale), scale, new Shortcuts(), new NoticeBar(new HandDelay(), texts), navigation,
                new StatusViewModel(texts, new HandDelay(), () -> LocalTime.NOON), new SimpleStringProperty("SSR2"), () -> { }, () -> { }, files -> { }),
                1280, 800).scene();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(scene);
        stage.show();
        scene.lookup(".meeting-list").requestFocus();
    }

    private Cockpit cockpit() {
        return screen.model.run().cockpit().get().orElseThrow();
    }

    /** What is new on the screen is there to be looked up. */
    private void settle(FxRobot robot) {
        robot.interact(() -> scene.getRoot().applyCss());
    }

    private String inHand() {
        return cockpit().current().map(item -> item.title()).orElse("-");
    }

    @Test
    void whereTheAgendaSaysSoTheReadBackIsAKeyAwayAndTheMeetingStandsWhereItStood(FxRobot robot) {
        AnAgenda.set(copy, screen.model.agenda().rows().getLast().id(), AgendaItem.ITEM_KIND, JsonValue.of("confirm"));
        robot.push(KeyCode.F5);
        settle(robot);
        assertThat(labels(".run-signs")).doesNotContain("Read back");
        robot.push(KeyCode.PAGE_DOWN);
        settle(robot);
        assertThat(labels(".run-signs")).contains("Read back");
        robot.push(KeyCode.R);
        assertThat(screen.events).contains("read back " + AnAgenda.MEETING);
        robot.interact(() -> {
            navigation.go("members");
            navigation.go("meetings", AnAgenda.MEETING + "#where-it-stands");
        });
        assertThat(screen.model.showing().get()).isEqualTo(Showing.RUN);
        assertThat(inHand()).isEqualTo("AOB");
    }

    @Test
    void lookingWhereAMeetingStandsStartsNothing(FxRobot robot) {
        robot.interact(() -> navigation.go("meetings", AnAgenda.MEETING + "#where-it-stands"));
        assertThat(cockpit().run().isRunning()).isFalse();
    }

    @Test
    void aMeetingIsStartedWrittenDownAndClosedWithoutTheMouse(FxRobot robot) {
        robot.push(KeyCode.F5);
        assertThat(inHand()).isEqualTo("Welcome");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(inHand()).isEqualTo("AOB");
        robot.write("/a: @bob Draft the letter due fri R12");
        assertThat(labels(".entry-chips")).containsExactly("Action", "Boban Krsic", "due Fri 26 Oct", "R12");
        robot.push(KeyCode.ENTER);
        assertThat(cockpit().entries()).extracting(MeetingEntry::text).containsExactly("Draft the letter R12");
        settle(robot);
        assertThat(labels(".run-entries")).containsExactly("Action", "Draft the letter R12", "Boban Krsic  ·  due Fri 26 Oct  ·  R12  ·  09:10", "Edit");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SPACE);
        assertThat(cockpit().run().isPaused()).isTrue();
        robot.push(KeyCode.LEFT);
        assertThat(inHand()).isEqualTo("Welcome");
        assertThat(cockpit().run().isPaused()).isFalse();
        robot.push(KeyCode.G);
        robot.write("2");
        robot.push(KeyCode.ENTER);
        assertThat(inHand()).isEqualTo("AOB");
        robot.push(KeyCode.S);
        assertThat(inHand()).isEqualTo("-");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("close the meeting");
        robot.push(KeyCode.ENTER);
        assertThat(cockpit().run().status()).isEqualTo("closed");
        robot.push(KeyCode.ESCAPE);
        assertThat(screen.model.showing().get()).isEqualTo(Showing.MEETING);
    }

    @Test
    void lettersThatAreTypedAreNoCommands(FxRobot robot) {
        robot.push(KeyCode.F5);
        robot.write("/n: s g / r");
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(inHand()).isEqualTo("Welcome");
        assertThat(screen.model.run().entry().line().get()).isEqualTo("n: s g / r");
    }

    @Test
    void anEntryLeadsToItsRegister(FxRobot robot) {
        robot.push(KeyCode.F5);
        robot.write("/d: Agreed");
        robot.push(KeyCode.ENTER);
        settle(robot);
        robot.interact(() -> ((Hyperlink) scene.lookup(".run-entry .hyperlink")).fire());
        assertThat(screen.events).contains("thing " + cockpit().entries().getFirst().id());
    }

    @Test
    void nothingIsCutAtTwiceTheTextSize(FxRobot robot) {
        robot.push(KeyCode.F5);
        robot.write("/a: @bob Draft the letter due fri R12");
        robot.push(KeyCode.ENTER);
        robot.write("a: @no");
        robot.interact(() -> scale.percent().set(200));
        assertThat(cut()).isEmpty();
    }

    private List<String> labels(String selector) {
        return scene.lookup(selector).lookupAll("*").stream().filter(Labeled.class::isInstance).filter(RunJourneyTest::isSeen).map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    private List<String> cut() {
        return scene.lookup(".run").lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast).filter(RunJourneyTest::isSeen)
                .map(Text::getText).filter(text -> text.endsWith("...") || text.endsWith("…")).toList();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, any -> any != null, Node::getParent).allMatch(Node::isVisible);
    }
}
