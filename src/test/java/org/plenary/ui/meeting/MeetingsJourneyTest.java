package org.plenary.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.TheSample;
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

/** A secretary prepares an agenda by keyboard, on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class MeetingsJourneyTest {

    private final MemoryCopy copy = TheSample.of("anna");
    private final Scale scale = new Scale();
    private AMeetingsScreen screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        screen = AMeetingsScreen.of(copy);
        Texts texts = Texts.english();
        MeetingsView view = new MeetingsView(screen.model, scale, texts);
        Navigation navigation = new Navigation(List.of(Place.of("meetings", "meeting.title", Feather.CALENDAR, () -> view)));
        navigation.go("meetings", TheSample.PLENARY_43);
        scene = new MainWindow(new WindowParts(texts, new Theme(scale), scale, new Shortcuts(), new NoticeBar(new HandDelay(), texts), navigation,
                new StatusViewModel(texts, new HandDelay(), () -> LocalTime.NOON), new SimpleStringProperty("SSR2"), () -> { }, () -> { }, files -> { }),
                1280, 800).scene();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anAgendaIsArrangedWithoutTheMouse(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.HOME);
        robot.type(KeyCode.DOWN, 3);
        assertThat(inHand()).isEqualTo("Finalize comms/outreach plan");
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.TAB);
        assertThat(screen.lines().subList(0, 4)).containsExactly("1 Welcome, roll call, SOI updates", "1 a Staff to highlight rec. 16 in CCT report for team",
                "1 b Finalize comms/outreach plan", "2 Barcelona update from staff & confirm if any team members have not yet heard from constituency travel team");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(screen.lines().subList(2, 4)).containsExactly("2 Finalize comms/outreach plan", "3 Finalize comms/outreach plan");
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.lines().subList(2, 4)).containsExactly("2 Finalize comms/outreach plan", "3 Finalize comms/outreach plan");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(screen.lines()).hasSize(10);
    }

    @Test
    void itemsAreTypedOneAfterTheOther(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.END);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("work plan");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        robot.write("dates");
        robot.push(KeyCode.ENTER);
        assertThat(screen.lines()).endsWith("8 work plan", "8 a dates");
        assertThat(scene.getFocusOwner()).isInstanceOf(AgendaList.class);
    }

    @Test
    void aTitleIsEditedWithF2AndLeftAloneWithEscape(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.END);
        robot.push(KeyCode.F2);
        robot.write("Goodbye");
        robot.push(KeyCode.ESCAPE);
        assertThat(inHand()).isEqualTo("Confirm action items / decisions reached");
        robot.push(KeyCode.ENTER);
        robot.write("Goodbye");
        robot.push(KeyCode.ENTER);
        assertThat(inHand()).isEqualTo("Goodbye");
    }

    @Test
    void minutesAreTypedDownTheColumnAndThePlanRunsOver(FxRobot robot) {
        robot.interact(() -> {
            AnAgenda.set(copy, TheSample.PLENARY_43, Meeting.START, JsonValue.of("15:00"));
            AnAgenda.set(copy, TheSample.PLENARY_43, Meeting.END, JsonValue.of("15:30"));
            screen.delay.pass(Duration.ofSeconds(1));
        });
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.HOME);
        robot.write("10");
        robot.push(KeyCode.ENTER);
        robot.type(KeyCode.DOWN, 2);
        robot.write("2");
        robot.write("5");
        robot.push(KeyCode.TAB);
        robot.write("7");
        robot.push(KeyCode.ENTER);
        assertThat(screen.lines()).contains("1 Welcome, roll call, SOI updates 10", "3 Finalize comms/outreach plan 7");
        assertThat(labels(".sum-bar")).contains("42 min planned for 30 min", "ends 15:42", "12 min over");
    }

    @Test
    void agendaTextIsPastedSeenAndPutIn(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("1. Read-out (5 min)\n   a) of [minutes](#)");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        assertThat(labels(".paste-right")).contains("2 items found", "The link “minutes” in line 2 has no address; its words were kept.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.lines()).endsWith("8 Read-out 5", "8 a of minutes");
        assertThat(scene.getFocusOwner()).isInstanceOf(AgendaList.class);
    }

    @Test
    void aNewMeetingIsAddedByKeyboard(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Call");
        robot.push(KeyCode.ENTER);
        assertThat(screen.lines()).hasSize(6);
        assertThat(screen.model.meeting().details().get().orElseThrow().row().title()).isEqualToIgnoringCase("Call");
    }

    @Test
    void theListFollowsItsFilterAndLeadsToAMeeting(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("johannesburg");
        robot.push(KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isInstanceOf(ListView.class);
        robot.push(KeyCode.DOWN);
        assertThat(screen.model.selected().get()).contains("meeting/2017-06-25-face-to-face-day");
    }

    @Test
    void typingScrollingAndTheItemInHandStayWhereTheyAreDuringAnImport(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.END);
        robot.push(KeyCode.F2);
        robot.write("Half a ti");
        ScrollPane scroll = (ScrollPane) scene.lookup(".agenda-list").getParent().getParent().getParent();
        double before = scroll.getVvalue();
        robot.interact(() -> {
            MemoryCopy bob = TheSample.of("bob");
            AnAgenda.arrange(bob).moveDown(TheSample.PLENARY_43, "agenda-item/43/aob");
            AnAgenda.set(bob, "agenda-item/43/welcome-roll-call-soi-updates", AgendaItem.TITLE, JsonValue.of("Welcome"));
            copy.receive(bob);
            screen.delay.pass(Duration.ofSeconds(1));
        });
        robot.write("tle");
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualToIgnoringCase("Half a title");
        assertThat(scroll.getVvalue()).isEqualTo(before);
        assertThat(screen.lines()).startsWith("1 Welcome").endsWith("6 Confirm action items / decisions reached", "7 AOB");
        robot.push(KeyCode.ENTER);
        assertThat(inHand()).isEqualToIgnoringCase("Half a title");
    }

    @Test
    void theKeyboardCanLeaveTheAgenda(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isNotInstanceOf(AgendaList.class);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.F6);
        assertThat(scene.getFocusOwner()).isNotInstanceOf(AgendaList.class);
    }

    @Test
    void aLinkWithoutAnAddressSaysSo(FxRobot robot) {
        robot.interact(() -> screen.model.openMeeting(TheSample.BARCELONA));
        assertThat(labels(".agenda-list")).contains("email: link missing", "display table: link missing");
    }

    @Test
    void keysOfTheAgendaDoNothingWhileTheListOfMeetingsHasTheKeyboard(FxRobot robot) {
        List<String> before = screen.lines();
        robot.interact(() -> scene.lookup(".meeting-list").requestFocus());
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(screen.lines()).isEqualTo(before);
    }

    @Test
    void atTwiceTheTextSizeOneOfTheTwoIsShownAndNothingIsCut(FxRobot robot) {
        robot.interact(() -> scale.percent().set(200));
        assertThat(scene.lookup(".meeting-list")).isNull();
        assertThat(cut()).isEmpty();
        robot.interact(() -> screen.model.openMeeting(TheSample.BARCELONA));
        robot.interact(() -> scene.getRoot().lookupAll(".meeting-switch").stream().map(ToggleButton.class::cast).skip(2).forEach(ToggleButton::fire));
        assertThat(cut()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(scene.lookup(".meeting-list")).isNotNull();
        assertThat(cut()).isEmpty();
    }

    private String inHand() {
        return screen.model.agenda().row().orElseThrow().title().text();
    }

    private List<String> labels(String selector) {
        return scene.lookup(selector).lookupAll(".label").stream().filter(MeetingsJourneyTest::isSeen).map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    /** Texts that are drawn shorter than they are. */
    private List<String> cut() {
        return scene.getRoot().lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast).filter(MeetingsJourneyTest::isSeen)
                .map(Text::getText).filter(text -> text.endsWith("...") || text.endsWith("…") && !text.endsWith(" …")).toList();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, any -> any != null, Node::getParent).allMatch(Node::isVisible);
    }
}
