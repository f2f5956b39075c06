package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowDialogsTest {

    private static final Choice REPLACE = new Choice("Replace your copy?", "Your words of today are lost.", "Replace my copy", "Keep my copy", true);
    private static final Line NAME = new Line("What is the review called?", "It stands at the top of the rail.", "Name", "SSR2", "Start this review");

    private final List<Object> answers = new ArrayList<>();
    private WindowDialogs dialogs;

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 600, 400));
        stage.show();
        dialogs = new WindowDialogs(() -> stage, new Theme(new Scale()), Texts.english());
    }

    @AfterEach
    void closeWhatIsLeft(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void theVerbGoesOn(FxRobot robot) {
        ask(() -> answers.add(dialogs.choose(REPLACE)));
        robot.clickOn("Replace my copy");
        assertThat(answers).containsExactly(true);
    }

    @Test
    void escapeChangesNothing(FxRobot robot) {
        ask(() -> answers.add(dialogs.choose(REPLACE)));
        robot.clickOn("Your words of today are lost.").push(KeyCode.ESCAPE);
        assertThat(answers).containsExactly(false);
    }

    @Test
    void aLineIsTakenWithoutItsBlanks(FxRobot robot) {
        ask(() -> answers.add(dialogs.askForLine(NAME)));
        robot.clickOn(".text-field").eraseText(4).write("  SSR3 ");
        robot.clickOn("Start this review");
        assertThat(answers).containsExactly(Optional.of("SSR3"));
    }

    @Test
    void aBlankLineCannotBeTaken(FxRobot robot) {
        ask(() -> answers.add(dialogs.askForLine(NAME)));
        robot.clickOn(".text-field").eraseText(4);
        assertThat(robot.lookup("Start this review").queryButton().isDisabled()).isTrue();
        robot.clickOn("Cancel");
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void theDetailsOfAProblemCanBeCopied(FxRobot robot) {
        ask(() -> dialogs.showProblem(new Problem("The bundle was not read", "It ends in the middle.", "Nothing was changed.", "byte 4096")));
        robot.clickOn("Copy details");
        robot.interact(() -> answers.add(Clipboard.getSystemClipboard().getString()));
        assertThat(answers).containsExactly("The bundle was not read\n\nIt ends in the middle.\n\nNothing was changed.\n\nbyte 4096");
    }

    @Test
    void technicalWordsAreBehindDetails(FxRobot robot) {
        ask(() -> dialogs.showProblem(new Problem("The bundle was not read", "It ends in the middle.", "Nothing was changed.", "byte 4096")));
        assertThat(robot.lookup(".problem-details").query().isVisible()).isFalse();
        robot.clickOn("Details");
        assertThat(robot.lookup(".problem-details").query().isVisible()).isTrue();
    }

    /** Asks without waiting for the answer, which the robot gives. */
    private static void ask(Runnable question) {
        Threads.uiThread().accept(question);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
