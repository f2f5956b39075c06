package org.plenary.ui.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.feature.recommendation.ManyRecommendations;
import org.plenary.ui.kit.OnDemand;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TenThousandRecommendationsTest {

    private static final int MANY = 10_000;

    private final OnDemand background = new OnDemand();
    private AScreen screen;
    private AWindow window;

    @Start
    void start(Stage stage) {
        screen = new AScreen(ManyRecommendations.copy(MANY), background);
        window = new AWindow(screen, stage);
        letGo();
    }

    @Test
    void onlyTheRowsInSightHaveCellsHoweverFarOneScrolls() {
        Set<Node> rows = new HashSet<>(rowsAt(0));
        int inSight = (int) (window.table().getHeight() / window.table().getFixedCellSize()) + 2;
        for (int place = 0; place < MANY; place += 97) {
            rows.addAll(rowsAt(place));
        }
        assertThat(window.table().getItems()).hasSize(MANY);
        assertThat(rows).hasSizeBetween(5, 2 * inSight);
    }

    @Test
    void theFilterRunsInTheBackgroundAndReachesTheTableInOneStep() {
        List<Integer> changes = new ArrayList<>();
        onUi(() -> {
            window.table().getItems().addListener((ListChangeListener<TableLine>) change -> changes.add(change.getList().size()));
            screen.model.filter().text().set("dashboard");
            screen.rest();
        });
        assertThat(changes).isEmpty();
        onUi(this::letGo);
        assertThat(changes).containsExactly(714);
    }

    @Test
    void onlyTheLastOfSeveralWishesReachesTheTable() {
        List<Integer> changes = new ArrayList<>();
        onUi(() -> {
            window.table().getItems().addListener((ListChangeListener<TableLine>) change -> changes.add(change.getList().size()));
            screen.model.filter().toggleGrouping("grouping/octo");
            screen.model.filter().toggleGrouping("grouping/gdd");
            screen.model.filter().grouped().set(true);
            letGo();
        });
        assertThat(changes).containsExactly(MANY / 2 + 2);
    }

    private void letGo() {
        while (background.running().get() > 0) {
            background.runNext();
        }
    }

    private Set<Node> rowsAt(int place) {
        onUi(() -> {
            window.table().scrollTo(place);
            window.scene.getRoot().layout();
        });
        return window.table().lookupAll(".table-row-cell");
    }

    private static void onUi(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
