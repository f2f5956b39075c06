package org.plenary.ui.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys that work now, read from the registry: those of the screen shown, then those of the window. */
public final class CheatSheet extends VBox {

    private final ScrollPane scroll;

    /** The keys of that registry as they are now. */
    public CheatSheet(Shortcuts shortcuts, Texts texts) {
        getStyleClass().addAll("card", "cheat-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(texts.text("keys.title"));
        title.getStyleClass().add("card-title");
        VBox groups = new VBox();
        groups.getStyleClass().add("cheat-groups");
        group(groups, texts.text("keys.here"), shortcuts.here());
        group(groups, texts.text("keys.everywhere"), shortcuts.everywhere());
        scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        getChildren().addAll(title, scroll);
    }

    /** What takes the keyboard: the list, so that the arrow keys scroll it. */
    public Node first() {
        return scroll;
    }

    private void group(VBox groups, String heading, List<Command> commands) {
        List<Command> withKeys = commands.stream().filter(command -> !command.keys().isEmpty()).toList();
        if (withKeys.isEmpty()) {
            return;
        }
        Label label = new Label(heading);
        label.getStyleClass().add("section-label");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("cheat-grid");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        for (int row = 0; row < withKeys.size(); row++) {
            Label keys = new Label(withKeys.get(row).shownKeys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(keys, HPos.RIGHT);
            grid.addRow(row, new Label(withKeys.get(row).text()), keys);
        }
        groups.getChildren().addAll(label, grid);
    }
}
