package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.ui.kit.Problem;
import org.plenary.ui.kit.RecordedDialogs;
import org.plenary.ui.kit.Texts;

class UiFailureTest {

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final List<String> logged = new ArrayList<>();
    private final UiFailure catcher = new UiFailure(dialogs, Texts.english(), failure -> {
        logged.add(failure.getMessage());
        return "5F3A90";
    }, ui::add);

    @Test
    void itTellsInPlainWordsWithACodeAndKeepsTheRestForDetails() {
        catcher.accept(new IllegalStateException("row 7", new IllegalArgumentException("cell 3")));
        ui.remove().run();
        Problem problem = dialogs.problems.getFirst();
        assertThat(problem.title()).isEqualTo("Something went wrong");
        assertThat(problem.what()).isEqualTo("Plenary met something it did not expect (code 5F3A90).");
        assertThat(problem.safe()).startsWith("What is saved is safe");
        assertThat(problem.details()).contains("row 7", "caused by java.lang.IllegalArgumentException: cell 3", "UiFailureTest");
    }

    @Test
    void manyFailuresAreAllLoggedAndOpenOneWindow() {
        catcher.accept(new IllegalStateException("first"));
        catcher.uncaughtException(Thread.currentThread(), new IllegalStateException("second"));
        assertThat(ui).hasSize(1);
        ui.remove().run();
        catcher.accept(new IllegalStateException("third"));
        assertThat(ui).hasSize(1);
        assertThat(logged).containsExactly("first", "second", "third");
    }
}
