package org.plenary.ui.exchange;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenary.ui.kit.Scale;

/** Cards side by side where there is room, below each other where there is not. */
final class CardGrid extends GridPane {

    private static final double LEAST_EM = 20;

    private final Scale scale;
    private List<? extends Region> cards = List.of();
    private int columns;

    CardGrid(Scale scale) {
        this.scale = scale;
        getStyleClass().add("card-grid");
        widthProperty().subscribe(() -> arrange(false));
        scale.percent().subscribe(() -> arrange(false));
    }

    void show(List<? extends Region> shown) {
        cards = shown;
        arrange(true);
    }

    private void arrange(boolean anew) {
        int fitting = getWidth() == 0 ? cards.size() : (int) (getWidth() / (LEAST_EM * scale.em()));
        int now = Math.clamp(fitting, 1, Math.max(1, cards.size()));
        if (now == columns && !anew) {
            return;
        }
        columns = now;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            equal.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(equal);
        }
        for (int at = 0; at < cards.size(); at++) {
            cards.get(at).setMaxHeight(Double.MAX_VALUE);
            add(cards.get(at), at % columns, at / columns);
        }
    }
}
