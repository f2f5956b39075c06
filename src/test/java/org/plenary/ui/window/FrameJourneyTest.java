package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Contrast;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The frame by keyboard, on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class FrameJourneyTest {

    private ASampleFrame frame;

    @Start
    void open(Stage stage) {
        frame = new ASampleFrame(1280, 800);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(frame.window.scene());
        stage.show();
    }

    @Test
    void numbersGoToPlacesAndAltLeftComesBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(place()).isEqualTo("meetings");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(place()).isEqualTo("settings");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place()).isEqualTo("meetings");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(place()).isEqualTo("settings");
    }

    @Test
    void aFewLettersInThePaletteLeadToARecommendation(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("publ");
        robot.push(KeyCode.ENTER);
        assertThat(frame.navigation.here().get()).contains(new Address("assessment", "12"));
        assertThat(titles()).contains("Recommendation 12");
    }

    @Test
    void aClickInThePaletteGoesThereToo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.clickOn("Go to Settings");
        assertThat(place()).isEqualTo("settings");
        assertThat(frame.window.scene().lookup(".overlay").isVisible()).isFalse();
    }

    @Test
    void escapeLeavesThePaletteAndGivesTheKeyboardBack(FxRobot robot) {
        robot.interact(frame.filter::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(focused()).isNotSameAs(frame.filter);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(frame.filter);
        assertThat(place()).isEqualTo("recommendations");
    }

    @Test
    void aSingleLetterActsOnlyWhenNobodyWrites(FxRobot robot) {
        robot.interact(frame.filter::requestFocus);
        robot.push(KeyCode.O);
        assertThat(frame.done).isEmpty();
        assertThat(frame.filter.getText()).isEqualToIgnoringCase("o");
        robot.interact(() -> frame.window.scene().lookup(".table-view").requestFocus());
        robot.push(KeyCode.O);
        assertThat(frame.done).containsExactly("open");
    }

    @Test
    void theScreensFilterTakesTheKeyboardAndNoStrayLetter(FxRobot robot) {
        robot.interact(() -> frame.window.scene().lookup(".table-view").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(focused()).isSameAs(frame.filter);
        assertThat(frame.filter.getText()).isEmpty();
    }

    @Test
    void f6VisitsEveryPartOfTheWindow(FxRobot robot) {
        robot.interact(frame.filter::requestFocus);
        List<String> visited = Stream.of(1, 2, 3, 4).map(time -> {
            robot.push(KeyCode.F6);
            return part();
        }).toList();
        assertThat(visited).containsExactly("status-bar", "rail", "top-bar", "content");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(part()).isEqualTo("top-bar");
    }

    @Test
    void theKeysAreShownFromTheSameRegistry(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(labels(".cheat-sheet")).contains("Open the form", "O", "Go to Meetings", "Ctrl+1");
    }

    @Test
    void atTwiceTheTextSizeNothingInRailAndStatusBarIsCut(FxRobot robot) {
        robot.interact(() -> frame.scale.percent().set(200));
        assertThat(cut(".rail")).isEmpty();
        assertThat(cut(".status-bar")).isEmpty();
        assertThat(frame.window.scene().lookup(".status-bar").getBoundsInParent().getMaxX()).isLessThanOrEqualTo(frame.window.scene().getWidth());
    }

    @Test
    void theRailCollapsesInANarrowWindowAndKeepsItsNames(FxRobot robot) {
        Region rail = (Region) frame.window.scene().lookup(".rail");
        assertThat(rail.getWidth()).isEqualTo(210);
        robot.interact(() -> frame.window.scene().getWindow().setWidth(1000));
        assertThat(rail.getWidth()).isLessThan(70);
        assertThat(accessibleTexts(rail)).contains("Meetings", "Sync, 2 conflicts");
    }

    @Test
    void everythingThatIsPressedIsAtLeast24PixelsHigh(FxRobot robot) {
        Set<String> small = frame.window.scene().getRoot().lookupAll(".button").stream().map(Region.class::cast)
                .filter(Node::isVisible).filter(button -> button.getHeight() < 24 || button.getWidth() < 24).map(Node::toString).collect(Collectors.toSet());
        assertThat(small).isEmpty();
    }

    @Test
    void theThemeChangesWhileTheWindowIsOpen(FxRobot robot) {
        for (Appearance appearance : List.of(Appearance.DARK, Appearance.CONTRAST, Appearance.LIGHT)) {
            robot.interact(() -> frame.theme.wanted().set(appearance));
            Color ground = ground(".content");
            assertThat(ground.getBrightness() < 0.5).as(appearance.name()).isEqualTo(appearance == Appearance.DARK);
            Label title = (Label) frame.window.scene().lookup(".screen-title");
            assertThat(Contrast.ratio((Color) title.getTextFill(), ground)).as(appearance.name()).isGreaterThan(7);
        }
    }

    @Test
    void theLinkToConflictsGoesToSync(FxRobot robot) {
        robot.clickOn("2 conflicts");
        assertThat(place()).isEqualTo("sync");
    }

    @Test
    void droppedFilesAreHandedOver(FxRobot robot) {
        DropLayer layer = (DropLayer) frame.window.scene().lookup(".drop-layer");
        layer.take(List.of(new File("a.bundle.json")));
        assertThat(frame.dropped).containsExactly(List.of(Path.of("a.bundle.json")));
        assertThat(layer.isVisible()).isFalse();
    }

    private String place() {
        return frame.navigation.here().get().map(Address::place).orElse("");
    }

    private Node focused() {
        return frame.window.scene().getFocusOwner();
    }

    private String part() {
        for (Node node = focused(); node != null; node = node.getParent()) {
            Optional<String> part = node.getStyleClass().stream().filter(Set.of("rail", "top-bar", "content", "status-bar")::contains).findFirst();
            if (part.isPresent()) {
                return part.get();
            }
        }
        return "nowhere";
    }

    private List<String> titles() {
        return labels(".top-bar");
    }

    private List<String> labels(String selector) {
        return frame.window.scene().lookup(selector).lookupAll(".label").stream().map(Labeled.class::cast).map(Labeled::getText).toList();
    }

    private static List<String> accessibleTexts(Parent parent) {
        return parent.lookupAll(".button").stream().map(Node::getAccessibleText).toList();
    }

    private Color ground(String selector) {
        return (Color) ((Region) frame.window.scene().lookup(selector)).getBackground().getFills().getLast().getFill();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, any -> any != null, Node::getParent).allMatch(Node::isVisible);
    }

    /** Texts that are drawn shorter than they are. */
    private List<String> cut(String selector) {
        return frame.window.scene().lookup(selector).lookupAll(".text").stream()
                .filter(Text.class::isInstance).map(Text.class::cast).filter(FrameJourneyTest::isSeen)
                .filter(text -> text.getText().endsWith("…") || text.getText().endsWith("..."))
                .map(Text::getText).toList();
    }
}
