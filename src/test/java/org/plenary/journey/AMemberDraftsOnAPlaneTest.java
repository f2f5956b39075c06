package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
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
import org.testfx.util.WaitForAsyncUtils;

/** From an empty folder to an answer in a colleague's copy, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class AMemberDraftsOnAPlaneTest {

    private static final int SECONDS = 60;

    private Path home;
    private Stage stage;
    private AppOnStage app;

    @Start
    void open(Stage stage) throws IOException {
        this.stage = stage;
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
        waitUntil(() -> kept().contains("Staffing is adequate"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        waitUntil(() -> value(Answer.id("ssr1-14", "anna-keller", "q1"), Answer.TEXT).startsWith("Staffing is adequate."));

        assertThat(value(Draft.id("ssr1-14", "anna-keller", "q1"), Draft.CHOICE)).isEqualTo("choice/implemented/partly");
        Path bundle = home.resolve("anna.bundle.json");
        app.send(bundle);
        assertThat(Files.readString(bundle)).contains("answer/ssr1-14/anna-keller/q1").doesNotContain("draft/ssr1-14");

        receiveAsBob(robot, bundle);
        assertThat(value(Answer.id("ssr1-14", "anna-keller", "q1"), Answer.TEXT)).isEqualTo("Staffing is adequate. Ünïcode survives: осто");
    }

    private void openTheSample(FxRobot robot) throws TimeoutException {
        waitUntil(() -> shows("Open the sample review"));
        robot.interact(stage::requestFocus);
        waitUntil(() -> stage.isFocused() && stage.getScene().getFocusOwner() != null
                && stage.getScene().getFocusOwner().getStyleClass().contains("welcome-choice"));
        robot.type(KeyCode.ENTER);
        waitUntil(() -> shows("Who works on this computer?"));
        waitUntil(() -> stage.getScene().getFocusOwner() instanceof TextInputControl);
        type(robot, "Anna Keller");
        waitUntil(() -> !stage.getScene().getRoot().lookupAll(".list-cell").isEmpty());
        robot.type(KeyCode.ENTER);
        waitUntil(() -> stage.getScene().getRoot().lookup(".rail") != null);
    }

    private void openTheFormOf14(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        waitUntil(() -> rows() == 28);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        waitUntil(() -> stage.getScene().getFocusOwner() instanceof TextInputControl);
        robot.write("R14");
        waitUntil(() -> rows() == 1);
        robot.type(KeyCode.ENTER);
        waitUntil(() -> shows("Recommendation 14") && stage.getScene().getFocusOwner() instanceof TextInputControl);
    }

    /** On a second computer: a bundle dropped on the welcome, its sender taken, its changes applied. */
    private void receiveAsBob(FxRobot robot, Path bundle) throws TimeoutException {
        robot.interact(() -> app.close());
        robot.interact(() -> app = new AppOnStage(stage, home.resolve("bob")));
        waitUntil(() -> shows("Open the sample review"));
        robot.interact(() -> app.drop(List.of(bundle)));
        waitUntil(() -> showsPart("Take and apply"));
        assertThat(recommendations()).isZero();
        robot.interact(() -> stage.getScene().getRoot().lookupAll(".button").stream().map(Labeled.class::cast)
                .filter(b -> b.getText() != null && b.getText().startsWith("Take and apply")).findFirst()
                .map(javafx.scene.control.Button.class::cast).orElseThrow().fire());
        waitUntil(() -> recommendations() == 28);
    }

    @Test
    void anActionOfTheSampleIsFoundInTheRegistersAndReadWhole(FxRobot robot) throws Exception {
        openTheSample(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        waitUntil(() -> shows("Action item") && stage.getScene().getFocusOwner() instanceof ListView);
        robot.type(KeyCode.DOWN, 3);
        waitUntil(() -> rows() == 4);
        robot.type(KeyCode.TAB);
        waitUntil(() -> stage.getScene().getFocusOwner() instanceof TableView);
        robot.type(KeyCode.DOWN);
        waitUntil(this::showsTheWholeRequest);

        for (int step = 0; step < 10; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        waitUntil(() -> stage.getScene().getRoot().getStyle().contains("28"));
        waitUntil(this::showsTheWholeRequest);
    }

    private boolean showsTheWholeRequest() {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .anyMatch(t -> t.getText().equals("Draft SSR2 progress report for SO/ACs to share ahead of ICANN59 in Johannesburg.")
                        && t.getParent() instanceof TextFlow);
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> ((TextInputControl) stage.getScene().getFocusOwner()).appendText(text));
    }

    private String kept() throws IOException {
        Path unsaved = home.resolve("anna/data/unsaved");
        var kept = new StringBuilder();
        if (!Files.isDirectory(unsaved)) {
            return "";
        }
        try (Stream<Path> files = Files.list(unsaved)) {
            for (Path file : files.toList()) {
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

    private boolean shows(String words) {
        return labels().anyMatch(words::equals);
    }

    private boolean showsPart(String words) {
        return labels().anyMatch(text -> text.startsWith(words));
    }

    private Stream<String> labels() {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(Node::isVisible)
                .flatMap(node -> node instanceof Labeled l && l.getText() != null ? Stream.of(l.getText().replace("_", "")) : Stream.empty());
    }

    private void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain; " + WaitForAsyncUtils.waitForAsyncFx(1_000, this::whatIsThere), e);
        }
    }

    private String whatIsThere() {
        return "windows " + Window.getWindows().stream().map(w -> w + " focused " + w.isFocused()).toList() + ", focus on "
                + stage.getScene().getFocusOwner() + ", shown: " + labels().toList();
    }
}
