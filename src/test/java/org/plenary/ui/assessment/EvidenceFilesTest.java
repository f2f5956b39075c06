package org.plenary.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.review.Attachment;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.fixture.MemoryCopy;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Files of evidence by keyboard alone, in the program's window on the headless platform. */
@ExtendWith(ApplicationExtension.class)
class EvidenceFilesTest {

    private static final String SLIDES = Evidence.id("ssr1-1", "Briefing slides");

    @TempDir
    private static Path folder;
    private final MemoryCopy copy = MemoryCopy.begun(AnAssessment.ANNA);
    private AFramedForm frame;

    @Start
    void open(Stage stage) {
        AnAssessment.writeInto(copy);
        frame = new AFramedForm(copy, 1280, 800, folder.resolve("opened"));
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.setScene(frame.window.scene());
        stage.show();
    }

    private void settle(FxRobot robot) {
        robot.interact(() -> frame.delay.pass(java.time.Duration.ofSeconds(1)));
    }

    private void attach(FxRobot robot) throws IOException {
        frame.dialogs.answer(Files.writeString(folder.resolve("Slides 1-3.pdf"), "%PDF-1.7 slides"));
        robot.interact(() -> frame.window.scene().lookup("#evidence-file-1").requestFocus());
        robot.push(KeyCode.SPACE);
        settle(robot);
    }

    @Test
    void aFileIsAttachedAndOpenedWithoutAMouse(FxRobot robot) throws IOException {
        assertThat(words()).contains("Attach a file…", "link missing");
        attach(robot);
        assertThat(frame.dialogs.asked).containsExactly("Attach a file to Briefing slides");
        assertThat(words()).contains("Slides 1-3.pdf (15\u00a0B)").doesNotContain("link missing");
        robot.push(KeyCode.SPACE);
        assertThat(frame.ways).as("the keyboard is still there, now on the file").containsExactly("file Slides 1-3.pdf");
    }

    @Test
    void aCopyIsSavedWhereThePersonWantsIt(FxRobot robot) throws IOException {
        attach(robot);
        Path target = folder.resolve("copy.pdf");
        frame.dialogs.answer(target);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertThat(target).hasContent("%PDF-1.7 slides");
    }

    @Test
    void takenAwayItCanBeAttachedAgain(FxRobot robot) throws IOException {
        attach(robot);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        settle(robot);
        boolean none = copy.read(view -> view.find(SLIDES).orElseThrow().value(Evidence.FILE).isNull());
        assertThat(none).isTrue();
        assertThat(words()).doesNotContain("Slides 1-3.pdf (15\u00a0B)").contains("link missing");
    }

    @Test
    void aFileThatDidNotComeAlongIsShownPlainly(FxRobot robot) {
        String hash = "ab".repeat(32);
        robot.interact(() -> copy.save(view -> List.of(view.set(SLIDES, Evidence.FILE, JsonValue.of(hash)),
                view.set(Attachment.id(hash), Attachment.NAME, JsonValue.of("Slides 1-3.pdf")),
                view.set(Attachment.id(hash), Attachment.SIZE, JsonValue.of(4_200_000)))));
        settle(robot);
        assertThat(words()).contains("Slides 1-3.pdf (4.2\u00a0MB)", "not on this computer", "Ask whoever sent it to send it with attachments.");
    }

    @Test
    void whatIsRefusedIsSaidWhereItWasAsked(FxRobot robot) {
        frame.dialogs.answer(folder);
        frame.dialogs.answer(folder.resolve("none.pdf"));
        robot.interact(() -> frame.window.scene().lookup("#evidence-file-0").requestFocus());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SPACE);
        assertThat(words()).contains("none.pdf cannot be read. Nothing was changed.");
    }

    private Set<String> words() {
        return frame.window.scene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance).filter(EvidenceFilesTest::isSeen)
                .map(node -> ((Labeled) node).getText()).collect(Collectors.toSet());
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }
}
