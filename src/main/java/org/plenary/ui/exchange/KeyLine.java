package org.plenary.ui.exchange;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.plenary.domain.review.Standing;
import org.plenary.feature.exchange.KeyRow;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** One key in somebody's name: how it stands, and what can be decided. */
final class KeyLine extends GridPane {

    /** How wide the columns are, in percent: all lines alike. */
    private static final List<Double> COLUMNS = List.of(46.0, 30.0, 24.0);

    private final KeysViewModel model;
    private final KeyRow row;
    private final Texts texts;
    private final FlowPane buttons = new FlowPane();

    KeyLine(KeysViewModel model, KeyRow row, KeyWords words, Texts texts) {
        this.model = model;
        this.row = row;
        this.texts = texts;
        getStyleClass().add("key-line");
        VBox about = new VBox(Labels.wrapped(row.name(), "key-name"));
        String used = words.about(row);
        if (!used.isEmpty()) {
            about.getChildren().add(Labels.wrapped(used, "quiet", "small"));
        }
        COLUMNS.forEach(percent -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        });
        buttons.getStyleClass().add("key-buttons");
        offer();
        StateChip state = new StateChip(KeyWords.mark(row), words.state(row));
        state.setWrapText(true);
        addRow(0, about, state, buttons);
    }

    private void offer() {
        if (row.key().isEmpty() || row.thisComputer()) {
            return;
        }
        if (row.standing() != Standing.REVOKED) {
            if (row.standing() == Standing.COMPARED) {
                add("exchange.keys.vouch", () -> model.vouch(row));
            } else if (row.standing() != Standing.MINE) {
                add("exchange.keys.compare", () -> model.compare(row));
            }
            add("exchange.keys.revoke", () -> model.revoke(row));
        }
    }

    private void add(String key, Runnable action) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.text("exchange.keys.button-of", texts.text(key), row.name()));
        button.setOnAction(event -> action.run());
        buttons.getChildren().add(button);
    }
}
