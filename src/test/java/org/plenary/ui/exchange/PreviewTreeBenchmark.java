package org.plenary.ui.exchange;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.feature.exchange.Desk;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How long the UI thread is held by a preview of 10,000 new things: when it is shown, and when its group and a page of it open. */
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
class PreviewTreeBenchmark {

    private static final int THINGS = 10_000;
    private static final int ROUNDS = 7;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ASyncScreen sync;
    private PreviewTree tree;
    private Path file;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        List<Desk> both = Desk.annaAndBob();
        List<Edit> edits = new ArrayList<>();
        for (int n = 0; n < THINGS; n++) {
            edits.add(Edit.first(Evidence.id("ssr1-1", "Piece " + n), Evidence.LABEL.name(), JsonValue.of("Piece " + n)));
        }
        both.getLast().copy.save(view -> edits);
        file = both.getLast().send("many");
        sync = new ASyncScreen(both.getFirst()).open();
        tree = new PreviewTree(sync.model.receiving(), new Scale(), Texts.english());
        stage.setScene(new Scene(tree, 600, 700));
        stage.show();
    }

    @Test
    void aGroupOfManyThings(FxRobot robot) {
        robot.interact(() -> sync.model.preview(List.of(file)));
        List<Long> shown = new ArrayList<>();
        List<Long> group = new ArrayList<>();
        List<Long> page = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            robot.interact(() -> sync.model.receiving().byPerson().set(true));
            robot.interact(() -> shown.add(held(() -> sync.model.receiving().byPerson().set(false))));
            robot.interact(() -> kind().setExpanded(false));
            robot.interact(() -> group.add(held(() -> kind().setExpanded(true))));
            robot.interact(() -> page.add(held(() -> kind().getChildren().getFirst().setExpanded(true))));
        }
        print("shown", shown);
        print("group opened", group);
        print("page opened", page);
    }

    private TreeItem<Branch> kind() {
        return tree.getRoot().getChildren().getFirst().getChildren().getFirst();
    }

    /** With the layout that follows. */
    private long held(Runnable deed) {
        assert Platform.isFxApplicationThread();
        long before = CLOCK.getCurrentThreadCpuTime(); // others may use the processor meanwhile
        deed.run();
        tree.applyCss();
        tree.layout();
        return CLOCK.getCurrentThreadCpuTime() - before;
    }

    private static void print(String what, List<Long> nanos) {
        System.out.printf(Locale.ROOT, "%s: first %.1f ms, then at most %.1f ms%n", what, nanos.getFirst() / 1e6,
                nanos.stream().skip(1).mapToLong(Long::longValue).max().orElse(0) / 1e6);
    }
}
