package org.plenary.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.ui.register.ARegister.lines;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.ZipFile;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.feature.Edition;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.ShortcutKeys;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An action recorded in a meeting is kept up to date and written out, without a mouse. */
@ExtendWith(ApplicationExtension.class)
class RegisterByKeyboardTest {

    private ARegister review;
    private RegisterViewModel model;
    private RegisterView view;
    private Scene scene;

    @Start
    void start(Stage stage) {
        review = new ARegister();
        model = review.model(RegisterOf.ACTIONS);
        model.takeOverNumbers();
        Scale scale = new Scale();
        view = new RegisterView(model, scale, review.texts);
        Theme theme = new Theme(scale);
        theme.wanted().set(Appearance.LIGHT);
        scene = new Scene(new StackPane(view.node()), 1000, 700);
        theme.dress(scene);
        var shortcuts = new Shortcuts();
        shortcuts.setHere(view.commands());
        ShortcutKeys.install(scene, shortcuts);
        stage.setScene(scene);
        stage.show();
    }

    private void rest(FxRobot robot) {
        robot.interact(() -> review.delay.pass(Duration.ofSeconds(1)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void itIsFoundUnderMineNotedCompletedAndWritten(FxRobot robot, @TempDir Path folder) throws Exception {
        var record = new RecordEntry(review.copy, () -> review.me, ARegister.CLOCK, new SplittableRandom(11));
        Outcome<RecordEntry.Written> written = record.record(AnAgenda.MEETING, Optional.empty(),
                QuickEntry.read("a: @Russ send the letter due fri", EntryKind.NOTE, record.words(AnAgenda.MEETING)));
        String id = ((Outcome.Done<RecordEntry.Written>) written).value().id();
        review.action("other", "Somebody's own", "", "");
        rest(robot);
        robot.interact(view::focusFirst);

        robot.push(KeyCode.M);
        rest(robot);
        assertThat(lines(model)).containsExactly("# Overdue 1", "A1 send the letter | Russ Housley | 26 Oct | Overdue");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        rest(robot);
        assertThat(model.selected().get()).isEqualTo(id);

        robot.push(KeyCode.N);
        robot.write("Draft is with the chairs");
        robot.push(KeyCode.ENTER);
        rest(robot);
        assertThat(model.drawer().details().get().orElseThrow().notes()).hasSize(1);

        robot.interact(view::focusFirst);
        robot.push(KeyCode.SPACE);
        rest(robot);
        assertThat(lines(model)).containsExactly("# Done 1", "A1 send the letter | Russ Housley | 26 Oct | Done");

        robot.interact(() -> {
            review.dialogs.answer(folder.resolve("actions.csv")).answer(folder.resolve("actions.xlsx"));
            model.export("csv", Edition.PUBLIC);
            model.export("xlsx", Edition.PUBLIC);
        });
        assertThat(Files.readString(folder.resolve("actions.csv"))).contains("\r\n1,,", ",send the letter,Russ Housley,2018-10-26,2018-11-20: Draft is with the chairs,,2018-11-20");
        try (ZipFile zip = new ZipFile(folder.resolve("actions.xlsx").toFile())) {
            String strings = new String(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(strings).contains("Anticipated Completion Date", "send the letter", "Draft is with the chairs");
        }
    }

    @Test
    void theTextIsEditedFromTheTableAndEscapeLeavesIt(FxRobot robot) {
        String id = review.action("one", "First", "", ARegister.RUSS);
        rest(robot);
        robot.interact(() -> model.selected().set(id));
        rest(robot);
        robot.interact(view::focusFirst);
        robot.push(KeyCode.F2);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        robot.push(KeyCode.END);
        robot.write(" of all");
        robot.push(KeyCode.ESCAPE);
        assertThat(((TextArea) scene.getFocusOwner()).getText()).isEqualTo("First");
        robot.write("Last");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        rest(robot);
        assertThat(review.copy.<String>read(view -> view.find(id).orElseThrow().textOrEmpty(ActionItem.TEXT))).contains("Last");
    }

    @Test
    void aNewActionIsTypedInOneLine(FxRobot robot) {
        robot.interact(view::focusFirst);
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("@Norm call the host due fri");
        robot.push(KeyCode.ENTER);
        rest(robot);
        assertThat(lines(model)).containsExactly("# This week 1", "A1 call the host | Norm Ritchie | 23 Nov | Open");
        assertThat(scene.getFocusOwner()).isInstanceOf(TableView.class);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        rest(robot);
        assertThat(lines(model)).isEmpty();
    }
}
