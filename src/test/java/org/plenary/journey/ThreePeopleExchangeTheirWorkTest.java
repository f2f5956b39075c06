package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.app.AppOnStage;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.LocalCopy.Proof;
import org.plenary.ui.kit.RecordedDialogs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Anna, Bob and Carol, each with a copy of the review and a key of their own; between them nothing but files. */
@ExtendWith(ApplicationExtension.class)
class ThreePeopleExchangeTheirWorkTest {

    private static final String ANNA = "Anna Keller";
    private static final String BOB = "Bob Tan";
    private static final String CAROL = "Carol Diaz";
    private static final String ACTION = ActionItem.id("xwpgndac", 1);
    private static final String REQUEST = "Draft SSR2 progress report for SO/ACs to share ahead of ICANN59 in Johannesburg.";

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Path folder;
    private Stage stage;
    private Watching watching;
    private AppOnStage app;

    @Start
    void open(Stage stage) throws IOException {
        this.stage = stage;
        watching = new Watching(stage);
        folder = Files.createTempDirectory("plenary-journey");
    }

    @AfterEach
    void leave(FxRobot robot) throws IOException {
        standUp(robot);
        assertThat(dialogs.problems).isEmpty();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Test
    void twoEditsOfOneTextBecomeOneThatHoldsBothAndEverybodyEndsWithTheSame(FxRobot robot) {
        try (Colleague anna = Colleague.at(folder, ANNA)) {
            anna.openTheSample(ANNA, BOB, CAROL);
        }
        sitDown(robot, ANNA);
        List<String> annasWords = showMySixWords(robot);
        Path everything = send(robot, "anna-1");

        sitDown(robot, BOB);
        robot.interact(() -> app.drop(List.of(everything)));
        watching.untilShown("Is this Anna Keller?");
        assertThat(watching.sixWords()).isEqualTo(annasWords);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        sayWhoIAm(robot, BOB);
        watching.untilShown("anna-1.bundle.json");
        request(REQUEST.replace("Johannesburg.", "Johannesburg, and again ahead of ICANN60."));
        List<String> bobsWords = showMySixWords(robot);
        Path delta = sendWhatTheyLack(robot, "bob-1", "Anna Keller");

        sitDown(robot, ANNA);
        request(REQUEST.replace("Draft SSR2", "Draft a short SSR2"));
        receive(robot, delta);
        watching.untilShown("Is this Bob Tan?");
        assertThat(watching.sixWords()).isEqualTo(bobsWords);
        apply(robot);
        watching.until(() -> announced("1 conflict"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        watching.untilShown("Proposed: both edits together");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        watching.untilBegun("Nothing is in conflict.");
        watching.until(() -> !announced("1 conflict"));
        String both = "Draft a short SSR2 progress report for SO/ACs to share ahead of ICANN59 in Johannesburg, and again ahead of ICANN60.";
        assertThat(request()).isEqualTo(both);
        Path settled = send(robot, "anna-2");
        Proof annas = app.check();
        assertThat(annas.problems()).isEmpty();

        sitDown(robot, BOB);
        receive(robot, settled);
        watching.untilBegun("Apply ");
        assertThat(watching.sixWords()).isEmpty();
        apply(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        watching.untilBegun("Nothing is in conflict.");
        assertThat(request()).isEqualTo(both);
        assertThat(app.check()).isEqualTo(annas);
        standUp(robot);

        try (Colleague carol = Colleague.at(folder, CAROL)) {
            carol.receive(everything).receive(delta).receive(settled);
            assertThat(carol.copy().check()).isEqualTo(annas);
        }
        sitDown(robot, CAROL);
        showTheActionsHistory(robot);
        watching.untilBegun("Bob Tan · ");
        assertThat(watching.labels().filter(words -> words.contains(" · came with ")))
                .satisfiesExactly(settling -> assertThat(settling).startsWith("Anna Keller · ").endsWith("came with anna-2.bundle.json"),
                        hers -> assertThat(hers).startsWith("Anna Keller · ").endsWith("came with anna-2.bundle.json"),
                        his -> assertThat(his).startsWith("Bob Tan · ").endsWith("came with bob-1.bundle.json"),
                        before -> assertThat(before).startsWith("MSSI Secretariat · ").contains("came with anna-1.bundle.json"));
    }

    @Test
    void whatIsNotWantedIsPutBackAtOnceAndTheRestWithTheUndoingAfterARestart(FxRobot robot) {
        Path fromBob = bobWritesOn(1, 2);
        sitDown(robot, ANNA);
        String first = shortDetail(1);
        String second = shortDetail(2);
        receive(robot, fromBob);
        watching.untilShown("Is this Bob Tan?");
        lookAt(robot, "Recommendation 2");
        robot.push(KeyCode.SPACE);
        watching.until(() -> watching.labels().anyMatch(words -> words.endsWith(" and put back 1")));
        apply(robot);
        assertThat(watching.labels()).anyMatch(words -> words.endsWith("applied from Bob Tan, 1 value put back"));
        assertThat(List.of(shortDetail(1), shortDetail(2))).containsExactly("Bob’s 1", second);

        sitDown(robot, ANNA);
        goToSync(robot, KeyCode.DIGIT2);
        watching.press(robot, "Undo …");
        watching.untilShown("Put back 1 value");
        assertThat(watching.labels()).contains("1 value must stay: somebody wrote there since, or there were several versions");
        watching.press(robot, "Put back 1 value");
        watching.untilShown("1 value was put back");
        assertThat(List.of(shortDetail(1), shortDetail(2))).containsExactly(first, second);
        Path undone = send(robot, "anna-undone");
        Proof annas = app.check();
        standUp(robot);

        try (Colleague bob = Colleague.at(folder, BOB)) {
            bob.receive(undone);
            assertThat(bob.copy().check()).isEqualTo(annas);
        }
    }

    @Test
    void whatWaitsForAMissingBundleIsExplainedAndComesInWithIt(FxRobot robot) {
        Path known = bobWritesOn(1);
        Path missing;
        Path later;
        Path other;
        try (Colleague anna = Colleague.at(folder, ANNA); Colleague bob = Colleague.at(folder, BOB)) {
            missing = bob.write(2, "Bob’s 2").send("bob-2");
            Path annas = anna.receive(missing).send("anna-2");
            later = bob.receive(annas).write(2, "Bob’s 2, improved").send("bob-3", annas);
            other = anna.write(3, "Anna’s 3").send("anna-3", known);
        }
        try (Colleague carol = Colleague.at(folder, CAROL)) {
            carol.receive(known);
        }
        sitDown(robot, CAROL);
        receive(robot, later);
        watching.untilBegun("Apply 1 change");
        apply(robot);
        watching.untilShown("Arrived, and waiting");
        assertThat(watching.labels()).contains("1 change by Bob Tan has arrived and waits. Changes 1 to 2 by Bob Tan are missing."
                + " Ask Bob Tan, or anyone who has them, for a bundle with everything.");
        assertThat(app.check().pending()).isOne();

        receive(robot, missing, other);
        watching.untilBegun("Take and apply ");
        apply(robot);
        watching.until(() -> !watching.shows("Arrived, and waiting"));
        assertThat(app.check().pending()).isZero();
        assertThat(List.of(shortDetail(2), shortDetail(3))).containsExactly("Bob’s 2, improved", "Anna’s 3");
    }

    @Test
    void anEncryptedBundleIsOpenedByWhomItIsForAndChangesNothingElsewhere(FxRobot robot) throws IOException {
        Path open = bobWritesOn(1);
        try (Colleague carol = Colleague.at(folder, CAROL); Colleague bob = Colleague.at(folder, BOB)) {
            carol.receive(open);
            bob.write(2, "For Anna’s eyes");
        }
        sitDown(robot, BOB);
        goToSync(robot, KeyCode.DIGIT1);
        watching.press(robot, "Encrypt the file");
        watching.untilShown("Only Anna Keller and you can open it.");
        assertThat(watching.labels()).anyMatch(words -> words.startsWith("No key is known here of ") && words.contains(CAROL));
        watching.untilBegun("The bundle will hold ");
        Path secret = save(robot, "secret");
        assertThat(dialogs.asked.getLast()).endsWith(".bundle.json.age");
        assertThat(Files.readString(secret, StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1").doesNotContain("Anna");

        sitDown(robot, CAROL);
        Proof before = app.check();
        receive(robot, secret);
        watching.untilShown("This file is encrypted for somebody else: ask whoever made it to encrypt it for you too, which they can once they"
                + " have a bundle from this computer. Nothing was changed.");
        assertThat(app.check()).isEqualTo(before);

        sitDown(robot, ANNA);
        receive(robot, secret);
        watching.untilShown("Is this Bob Tan?");
        apply(robot);
        assertThat(shortDetail(2)).isEqualTo("For Anna’s eyes");
    }

    /** Anna opens the sample with all three on its roster, and Bob writes on some recommendations; he sends it all. */
    private Path bobWritesOn(int... recommendations) {
        Path sample;
        try (Colleague anna = Colleague.at(folder, ANNA)) {
            sample = anna.openTheSample(ANNA, BOB, CAROL).send("anna-0");
        }
        try (Colleague bob = Colleague.at(folder, BOB)) {
            bob.receive(sample);
            for (int number : recommendations) {
                bob.write(number, "Bob’s " + number);
            }
            return bob.send("bob-0");
        }
    }

    /** Opens somebody's copy in the window, in the place of whoever's is open. */
    private void sitDown(FxRobot robot, String name) {
        standUp(robot);
        robot.interact(() -> app = new AppOnStage(stage, Colleague.home(folder, name), dialogs));
        robot.interact(stage::requestFocus);
    }

    private void standUp(FxRobot robot) {
        robot.interact(() -> {
            if (app != null) {
                app.close();
                app = null;
            }
        });
    }

    private void sayWhoIAm(FxRobot robot, String name) {
        watching.untilShown("Who works on this computer?");
        robot.interact(() -> ((TextInputControl) watching.focused()).setText(name));
        watching.untilShown(name);
        robot.type(KeyCode.ENTER);
        watching.until(() -> watching.seen(".status-bar").findAny().isPresent() && watching.shows(name));
    }

    private void goToSync(FxRobot robot, KeyCode tab) {
        watching.until(() -> watching.seen(".rail").findAny().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.ALT, tab);
    }

    private List<String> showMySixWords(FxRobot robot) {
        goToSync(robot, KeyCode.DIGIT4);
        watching.until(() -> watching.sixWords().size() == 6);
        return watching.sixWords();
    }

    private Path send(FxRobot robot, String name) {
        goToSync(robot, KeyCode.DIGIT1);
        watching.untilBegun("The bundle will hold ");
        return save(robot, name);
    }

    private Path sendWhatTheyLack(FxRobot robot, String name, String recipient) {
        goToSync(robot, KeyCode.DIGIT1);
        watching.press(robot, "Only what they lack");
        watching.untilBegun(recipient + " – ");
        watching.press(robot, watching.labels().filter(words -> words.startsWith(recipient + " – ")).findFirst().orElseThrow());
        watching.untilBegun("The bundle will hold ");
        Path sent = save(robot, name);
        watching.until(() -> watching.labels().anyMatch(words -> words.contains(": what " + recipient + " lacked.")));
        return sent;
    }

    private Path save(FxRobot robot, String name) {
        Path file = folder.resolve(name + ".bundle.json");
        dialogs.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        watching.untilBegun("Sent ");
        return file;
    }

    private void receive(FxRobot robot, Path... files) {
        goToSync(robot, KeyCode.DIGIT2);
        robot.interact(() -> app.drop(List.of(files)));
    }

    private void apply(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        watching.until(() -> watching.labels().anyMatch(words -> words.contains(" applied from ")));
    }

    private boolean announced(String conflicts) {
        boolean rail = watching.seen(".rail-button").anyMatch(place -> ("Sync, " + conflicts).equals(place.getAccessibleText()));
        boolean bar = watching.seen(".status-link").map(Labeled.class::cast).anyMatch(link -> conflicts.equals(link.getText()));
        return rail && bar;
    }

    /** Goes down the preview until it shows that thing. */
    private void lookAt(FxRobot robot, String thing) {
        watching.until(() -> watching.focused() instanceof TreeView);
        for (int row = 0; row < 20 && watching.seen(".detail .card-title").map(Labeled.class::cast).noneMatch(title -> title.getText().equals(thing)); row++) {
            robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void showTheActionsHistory(FxRobot robot) {
        watching.until(() -> watching.seen(".rail").findAny().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        watching.until(() -> watching.shows("Action item") && watching.focused() instanceof ListView);
        robot.type(KeyCode.DOWN, 3);
        watching.until(() -> watching.seen(".table-view").map(TableView.class::cast).anyMatch(table -> table.getItems().size() == 4));
        robot.type(KeyCode.TAB);
        watching.until(() -> watching.focused() instanceof TableView);
        robot.type(KeyCode.DOWN);
        watching.press(robot, "What stood in Request before");
    }

    private void request(String text) {
        app.save(view -> List.of(view.set(ACTION, ActionItem.TEXT, JsonValue.of(text))));
    }

    private String request() {
        return app.read(view -> view.find(ACTION).orElseThrow().textOrEmpty(ActionItem.TEXT));
    }

    private String shortDetail(int recommendation) {
        return app.read(view -> view.find(Recommendation.id("ssr1", recommendation)).orElseThrow().textOrEmpty(Recommendation.SHORT_DETAIL));
    }
}
