package org.plenary.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.plenary.app.AppOnStage;
import org.plenary.app.Wiring;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.ui.kit.RecordedDialogs;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Several people's computers, at one of which somebody sits at a time, and what they do there with the keyboard to exchange their work. */
final class AtTheirDesks {

    private static final String ACTION = ActionItem.id("xwpgndac", 1);

    final RecordedDialogs dialogs = new RecordedDialogs();
    final Path folder;
    final Watching watching;
    private final Stage stage;
    private final Function<String, Wiring> programs;
    private AppOnStage app;

    AtTheirDesks(Stage stage) throws IOException {
        this(stage, name -> AppOnStage.wiring(InstantSource.system(), RandomGenerator.getDefault()));
    }

    /** @param programs the program as it is put together for somebody of that name */
    AtTheirDesks(Stage stage, Function<String, Wiring> programs) throws IOException {
        this.stage = stage;
        this.programs = programs;
        watching = new Watching(stage);
        folder = Files.createTempDirectory("plenary-journey");
    }

    /** What is open now. */
    AppOnStage app() {
        return app;
    }

    /** Closes what is open and clears everything away. */
    void leave(FxRobot robot) throws IOException {
        standUp(robot);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Opens somebody's copy in the window, in the place of whoever's is open. */
    void sitDown(FxRobot robot, String name) {
        standUp(robot);
        robot.interact(() -> app = new AppOnStage(stage, Colleague.home(folder, name), dialogs, programs.apply(name)));
        robot.interact(stage::requestFocus);
    }

    /** Closes what is open. */
    void standUp(FxRobot robot) {
        robot.interact(() -> {
            if (app != null) {
                app.close();
                app = null;
            }
        });
    }

    /** Answers the first start's question. */
    void sayWhoIAm(FxRobot robot, String name) {
        watching.untilShown("Who works on this computer?");
        robot.interact(() -> ((TextInputControl) watching.focused()).setText(name));
        watching.untilShown(name);
        robot.type(KeyCode.ENTER);
        watching.until(() -> watching.seen(".status-bar").findAny().isPresent() && watching.shows(name));
    }

    /** Goes to a part of the Sync screen. */
    void goToSync(FxRobot robot, KeyCode tab) {
        watching.until(() -> watching.seen(".rail").findAny().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.push(KeyCode.ALT, tab);
    }

    /** The six words that this computer shows of its own key. */
    List<String> showMySixWords(FxRobot robot) {
        goToSync(robot, KeyCode.DIGIT4);
        watching.until(() -> watching.sixWords().size() == 6);
        return watching.sixWords();
    }

    /** Sends everything. */
    Path send(FxRobot robot, String name) {
        goToSync(robot, KeyCode.DIGIT1);
        watching.untilBegun("The bundle will hold ");
        return save(robot, name);
    }

    Path sendWhatTheyLack(FxRobot robot, String name, String recipient) {
        goToSync(robot, KeyCode.DIGIT1);
        watching.press(robot, "Only what they lack");
        watching.untilBegun(recipient + " – ");
        watching.press(robot, watching.labels().filter(words -> words.startsWith(recipient + " – ")).findFirst().orElseThrow());
        watching.untilBegun("The bundle will hold ");
        Path sent = save(robot, name);
        watching.until(() -> watching.labels().anyMatch(words -> words.contains(": what " + recipient + " lacked.")));
        return sent;
    }

    /** Saves what the Send tab shows. */
    Path save(FxRobot robot, String name) {
        Path file = folder.resolve(name + ".bundle.json");
        dialogs.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        watching.untilBegun("Sent ");
        return file;
    }

    /** Drops files on the window. */
    void receive(FxRobot robot, Path... files) {
        goToSync(robot, KeyCode.DIGIT2);
        robot.interact(() -> app.drop(List.of(files)));
    }

    /** Says of every sender in question that the words match. */
    void theWordsMatch(FxRobot robot) {
        watching.seen(".radio-button").map(RadioButton.class::cast).filter(choice -> choice.getText().equals("The words match, take")).toList()
                .forEach(choice -> {
                    robot.interact(choice::requestFocus);
                    robot.push(KeyCode.SPACE);
                });
    }

    /** Applies what is shown. */
    void apply(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        watching.until(() -> watching.labels().anyMatch(words -> words.contains(" applied from ")));
    }

    /** Whether the rail and the status bar say how many conflicts there are. */
    boolean announced(String conflicts) {
        boolean rail = watching.seen(".rail-button").anyMatch(place -> ("Sync, " + conflicts).equals(place.getAccessibleText()));
        boolean bar = watching.seen(".status-link").map(Labeled.class::cast).anyMatch(link -> conflicts.equals(link.getText()));
        return rail && bar;
    }

    /** Goes down the preview until it shows that thing. */
    void lookAt(FxRobot robot, String thing) {
        watching.until(() -> watching.focused() instanceof TreeView);
        for (int row = 0; row < 20 && watching.seen(".detail .card-title").map(Labeled.class::cast).noneMatch(title -> title.getText().equals(thing)); row++) {
            robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Shows the history of the action that the journey is about. */
    void showTheActionsHistory(FxRobot robot) {
        watching.until(() -> watching.seen(".rail").findAny().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("Go to Registers");
        robot.push(KeyCode.ENTER);
        watching.until(() -> watching.shows("Action item") && watching.focused() instanceof ListView);
        robot.type(KeyCode.DOWN, 3);
        watching.until(() -> watching.seen(".table-view").map(TableView.class::cast).anyMatch(table -> table.getItems().size() == 4));
        robot.type(KeyCode.TAB);
        watching.until(() -> watching.focused() instanceof TableView);
        robot.type(KeyCode.DOWN);
        watching.press(robot, "What stood in Request before");
    }

    /** Words that action's request anew. */
    void request(String text) {
        app.save(view -> List.of(view.set(ACTION, ActionItem.TEXT, JsonValue.of(text))));
    }

    /** How its request reads here. */
    String request() {
        return app.read(view -> view.find(ACTION).orElseThrow().textOrEmpty(ActionItem.TEXT));
    }

    /** How a recommendation's short detail reads here. */
    String shortDetail(int recommendation) {
        return app.read(view -> view.find(Recommendation.id("ssr1", recommendation)).orElseThrow().textOrEmpty(Recommendation.SHORT_DETAIL));
    }
}
