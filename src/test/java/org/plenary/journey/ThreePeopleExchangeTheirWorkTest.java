package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.LocalCopy.Proof;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Anna, Bob and Carol, each with a copy of the review and a key of their own; between them nothing but files. */
@ExtendWith(ApplicationExtension.class)
class ThreePeopleExchangeTheirWorkTest {

    private static final String ANNA = "Anna Keller";
    private static final String BOB = "Bob Tan";
    private static final String CAROL = "Carol Diaz";
    private static final String REQUEST = "Draft SSR2 progress report for SO/ACs to share ahead of ICANN59 in Johannesburg.";

    private AtTheirDesks desks;
    private Watching watching;
    private Path folder;

    @Start
    void open(Stage stage) throws IOException {
        desks = new AtTheirDesks(stage);
        watching = desks.watching;
        folder = desks.folder;
    }

    @AfterEach
    void leave(FxRobot robot) throws IOException {
        desks.leave(robot);
        assertThat(desks.dialogs.problems).isEmpty();
    }

    @Test
    void twoEditsOfOneTextBecomeOneThatHoldsBothAndEverybodyEndsWithTheSame(FxRobot robot) {
        try (Colleague anna = Colleague.at(folder, ANNA)) {
            anna.openTheSample(ANNA, BOB, CAROL);
        }
        desks.sitDown(robot, ANNA);
        List<String> annasWords = desks.showMySixWords(robot);
        Path everything = desks.send(robot, "anna-1");

        desks.sitDown(robot, BOB);
        robot.interact(() -> desks.app().drop(List.of(everything)));
        watching.untilShown("Is this Anna Keller?");
        assertThat(watching.sixWords()).isEqualTo(annasWords);
        desks.theWordsMatch(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        desks.sayWhoIAm(robot, BOB);
        watching.untilShown("anna-1.bundle.json");
        desks.request(REQUEST.replace("Johannesburg.", "Johannesburg, and again ahead of ICANN60."));
        List<String> bobsWords = desks.showMySixWords(robot);
        Path delta = desks.sendWhatTheyLack(robot, "bob-1", "Anna Keller");

        desks.sitDown(robot, ANNA);
        desks.request(REQUEST.replace("Draft SSR2", "Draft a short SSR2"));
        desks.receive(robot, delta);
        watching.untilShown("Is this Bob Tan?");
        assertThat(watching.sixWords()).isEqualTo(bobsWords);
        desks.theWordsMatch(robot);
        desks.apply(robot);
        watching.until(() -> desks.announced("1 conflict"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        watching.untilShown("Proposed: both edits together");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        watching.untilBegun("Nothing is in conflict.");
        watching.until(() -> !desks.announced("1 conflict"));
        String both = "Draft a short SSR2 progress report for SO/ACs to share ahead of ICANN59 in Johannesburg, and again ahead of ICANN60.";
        assertThat(desks.request()).isEqualTo(both);
        Path settled = desks.send(robot, "anna-2");
        Proof annas = desks.app().check();
        assertThat(annas.problems()).isEmpty();

        desks.sitDown(robot, BOB);
        desks.receive(robot, settled);
        watching.untilBegun("Apply ");
        assertThat(watching.sixWords()).isEmpty();
        desks.apply(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        watching.untilBegun("Nothing is in conflict.");
        assertThat(desks.request()).isEqualTo(both);
        assertThat(desks.app().check()).isEqualTo(annas);
        desks.standUp(robot);

        try (Colleague carol = Colleague.at(folder, CAROL)) {
            carol.receive(everything).receive(delta).receive(settled);
            assertThat(carol.copy().check()).isEqualTo(annas);
        }
        desks.sitDown(robot, CAROL);
        desks.showTheActionsHistory(robot);
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
        desks.sitDown(robot, ANNA);
        String first = desks.shortDetail(1);
        String second = desks.shortDetail(2);
        desks.receive(robot, fromBob);
        watching.untilShown("Is this Bob Tan?");
        desks.lookAt(robot, "Recommendation 2");
        robot.push(KeyCode.SPACE);
        watching.until(() -> watching.labels().anyMatch(words -> words.endsWith(" and put back 1")));
        desks.theWordsMatch(robot);
        desks.apply(robot);
        assertThat(watching.labels()).anyMatch(words -> words.endsWith("applied from Bob Tan, 1 value put back"));
        assertThat(List.of(desks.shortDetail(1), desks.shortDetail(2))).containsExactly("Bob’s 1", second);

        desks.sitDown(robot, ANNA);
        desks.goToSync(robot, KeyCode.DIGIT2);
        watching.press(robot, "Undo …");
        watching.untilShown("Put back 1 value");
        assertThat(watching.labels()).contains("1 value must stay: somebody wrote there since, or there were several versions");
        watching.press(robot, "Put back 1 value");
        watching.untilShown("1 value was put back");
        assertThat(List.of(desks.shortDetail(1), desks.shortDetail(2))).containsExactly(first, second);
        Path undone = desks.send(robot, "anna-undone");
        Proof annas = desks.app().check();
        desks.standUp(robot);

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
        desks.sitDown(robot, CAROL);
        desks.receive(robot, later);
        watching.untilBegun("Apply 1 change");
        desks.apply(robot);
        watching.untilShown("Arrived, and waiting");
        assertThat(watching.labels()).contains("1 change by Bob Tan has arrived and waits. Changes 1 to 2 by Bob Tan are missing."
                + " Ask Bob Tan, or anyone who has them, for a bundle with everything.");
        assertThat(desks.app().check().pending()).isOne();

        desks.receive(robot, missing, other);
        watching.untilBegun("Is this ");
        desks.theWordsMatch(robot);
        desks.apply(robot);
        watching.until(() -> !watching.shows("Arrived, and waiting"));
        assertThat(desks.app().check().pending()).isZero();
        assertThat(List.of(desks.shortDetail(2), desks.shortDetail(3))).containsExactly("Bob’s 2, improved", "Anna’s 3");
    }

    @Test
    void anEncryptedBundleIsOpenedByWhomItIsForAndChangesNothingElsewhere(FxRobot robot) throws IOException {
        Path open = bobWritesOn(1);
        try (Colleague carol = Colleague.at(folder, CAROL); Colleague bob = Colleague.at(folder, BOB)) {
            carol.receive(open);
            bob.write(2, "For Anna’s eyes");
        }
        desks.sitDown(robot, BOB);
        desks.goToSync(robot, KeyCode.DIGIT1);
        watching.press(robot, "Encrypt the file");
        watching.untilShown("Only Anna Keller and you can open it.");
        assertThat(watching.labels()).anyMatch(words -> words.startsWith("No key is known here of ") && words.contains(CAROL));
        watching.untilBegun("The bundle will hold ");
        Path secret = desks.save(robot, "secret");
        assertThat(desks.dialogs.asked.getLast()).endsWith(".bundle.json.age");
        assertThat(Files.readString(secret, StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1").doesNotContain("Anna");

        desks.sitDown(robot, CAROL);
        Proof before = desks.app().check();
        desks.receive(robot, secret);
        watching.untilShown("This file is encrypted for somebody else: ask whoever made it to encrypt it for you too, which they can once they"
                + " have a bundle from this computer. Nothing was changed.");
        assertThat(desks.app().check()).isEqualTo(before);

        desks.sitDown(robot, ANNA);
        desks.receive(robot, secret);
        watching.untilShown("Is this Bob Tan?");
        desks.theWordsMatch(robot);
        desks.apply(robot);
        assertThat(desks.shortDetail(2)).isEqualTo("For Anna’s eyes");
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
}
