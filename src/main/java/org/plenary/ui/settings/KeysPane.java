package org.plenary.ui.settings;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Texts;

/** The keys, group by group, under a field that searches them. */
final class KeysPane extends VBox {

    private final Texts texts;
    private final TextField words = new TextField();
    private final VBox groups = new VBox();

    KeysPane(KeysViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("settings-part");
        words.setPromptText(texts.text("settings.keys.find"));
        words.setAccessibleText(texts.text("settings.keys.find"));
        words.textProperty().bindBidirectional(model.words());
        words.getStyleClass().add("settings-field");
        groups.getStyleClass().add("cheat-groups");
        getChildren().addAll(words, groups);
        model.found().subscribe(this::show);
    }

    /** Where words to search for are typed. */
    TextField words() {
        return words;
    }

    private void show(List<KeyGroup> found) {
        groups.getChildren().clear();
        if (found.isEmpty()) {
            Label none = new Label(texts.text("settings.keys.none"));
            none.getStyleClass().add("quiet");
            groups.getChildren().add(none);
        }
        found.forEach(group -> {
            Label heading = new Label(group.title());
            heading.getStyleClass().add("section-label");
            groups.getChildren().addAll(heading, grid(group.commands()));
        });
    }

    private static GridPane grid(List<Command> commands) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("cheat-grid");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        for (int row = 0; row < commands.size(); row++) {
            Label keys = new Label(commands.get(row).shownKeys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(keys, HPos.RIGHT);
            Label text = new Label(commands.get(row).text());
            text.setWrapText(true);
            grid.addRow(row, text, keys);
        }
        return grid;
    }
}
