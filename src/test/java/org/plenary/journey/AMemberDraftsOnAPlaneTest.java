package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.app.AppOnStage;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.recommendation.Recommendation;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From an empty folder to an answer in a colleague's copy, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class AMemberDraftsOnAPlaneTest {

    private Path home;
    private Stage stage;
    private Watching watching;
    private AppOnStage app;

    @Start
    void open(Stage stage) throws IOException {
        this.stage = stage;
        watching = new Watching(stage);
        home = Files.createTempDirectory("plenary-journey");
        app = new AppOnStage(stage, home.resolve("anna"));
    }

    @AfterEach
    void leave(FxRobot robot) throws IOException {
        robot.interact(() -> app.close());
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Test
    void aSampleIsOpenedARecommendationAssessedAndTheAnswerReachesAColleague(FxRobot robot) throws Exception {
        openTheSample(robot);
        openTheFormOf14(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        type(robot, "Staffing is adequate. Ünïcode survives: осто");
        watching.until(() -> kept().contains("Staffing is adequate"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        watching.until(() -> value(Answer.id("ssr1-14", "anna-keller", "q1"), Answer.TEXT).startsWith("Staffing is adequate."));

        assertThat(value(Draft.id("ssr1-14", "anna-keller", "q1"), Draft.CHOICE)).isEqualTo("choice/implemented/partly");
        Path bundle = home.resolve("anna.bundle.json");
        app.send(bundle);
        assertThat(Files.readString(bundle)).contains("answer/ssr1-14/anna-keller/q1").doesNotContain("draft/ssr1-14");

        receiveAsBob(robot, bundle);
        assertThat(value(Answer.id("ssr1-14", "anna-keller", "q1"), Answer.TEXT)).isEqualTo("Staffing is adequate. Ünïcode survives: осто");
    }

    private void openTheSample(FxRobot robot) {
        watching.untilShown("Open the sample review");
        robot.interact(stage::requestFocus);
        watching.until(() -> stage.isFocused() && stage.getScene().getFocusOwner() != null
                && stage.getScene().getFocusOwner().getStyleClass().contains("welcome-choice"));
        robot.type(KeyCode.ENTER);
        watching.untilShown("Who works on this computer?");
        watching.until(() -> watching.focused() instanceof TextInputControl);
        type(robot, "Anna Keller");
        watching.until(() -> !stage.getScene().getRoot().lookupAll(".list-cell").isEmpty());
        robot.type(KeyCode.ENTER);
        watching.until(() -> stage.getScene().getRoot().lookup(".rail") != null);
    }

    private void openTheFormOf14(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        watching.until(() -> rows() == 28);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        watching.until(() -> watching.focused() instanceof TextInputControl);
        robot.write("R14");
        watching.until(() -> rows() == 1);
        robot.type(KeyCode.ENTER);
        watching.until(() -> watching.shows("Recommendation 14") && watching.focused() instanceof TextInputControl);
    }

    /** On a second computer: a bundle dropped on the welcome, its sender taken, its changes applied. */
    private void receiveAsBob(FxRobot robot, Path bundle) {
        robot.interact(() -> app.close());
        robot.interact(() -> app = new AppOnStage(stage, home.resolve("bob")));
        watching.untilShown("Open the sample review");
        robot.interact(() -> app.drop(List.of(bundle)));
        watching.untilBegun("Apply ");
        assertThat(recommendations()).isZero();
        watching.press(robot, "Take, marked");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        watching.until(() -> recommendations() == 28);
    }

    @Test
    void anActionOfTheSampleIsFoundInTheRegistersAndReadWhole(FxRobot robot) throws Exception {
        openTheSample(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("Go to Registers");
        robot.push(KeyCode.ENTER);
        watching.until(() -> watching.shows("Action item") && watching.focused() instanceof ListView);
        robot.type(KeyCode.DOWN, 3);
        watching.until(() -> rows() == 4);
        robot.type(KeyCode.TAB);
        watching.until(() -> watching.focused() instanceof TableView);
        robot.type(KeyCode.DOWN);
        watching.until(this::showsTheWholeRequest);

        for (int step = 0; step < 10; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        watching.until(() -> stage.getScene().getRoot().getStyle().contains("28"));
        watching.until(this::showsTheWholeRequest);
    }

    private boolean showsTheWholeRequest() {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .anyMatch(t -> t.getText().equals("Draft SSR2 progress report for SO/ACs to share ahead of ICANN59 in Johannesburg.")
                        && t.getParent() instanceof TextFlow);
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> ((TextInputControl) watching.focused()).appendText(text));
    }

    private String kept() throws IOException {
        Path unsaved = home.resolve("anna/data/unsaved");
        var kept = new StringBuilder();
        if (!Files.isDirectory(unsaved)) {
            return "";
        }
        try (Stream<Path> files = Files.list(unsaved)) {
            for (Path file : files.filter(one -> !one.toString().endsWith(".tmp")).toList()) { // one that is being written goes away
                kept.append(Files.readString(file));
            }
        }
        return kept.toString();
    }

    private String value(String entity, Field field) {
        return app.read(view -> view.find(entity).map(thing -> thing.textOrEmpty(field)).orElse(""));
    }

    private int recommendations() {
        return app.read(view -> view.things(Recommendation.KIND).size());
    }

    private int rows() {
        return stage.getScene().getRoot().lookupAll(".table-view").stream().map(TableView.class::cast).mapToInt(t -> t.getItems().size())
                .findFirst().orElse(0);
    }
}
