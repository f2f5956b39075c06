package org.plenary.ui.recommendation;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** A tile: number, state as shape and word, owner, what it waits for, how far the answers agree. */
final class BoardTilePane extends VBox {

    private final String id;

    /**
     * @param taken told when the keyboard or a click comes to it
     * @param opened told at a double click
     */
    BoardTilePane(BoardTile tile, Texts texts, Runnable taken, Runnable opened) {
        this.id = tile.id();
        getStyleClass().add("board-tile");
        pseudoClassStateChanged(PseudoClass.getPseudoClass(tile.state().word()), true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(tile.spoken());
        Label number = new Label(tile.number());
        number.getStyleClass().add("board-number");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(number, gap);
        head.getStyleClass().add("board-tile-head");
        tile.agreement().ifPresent(words -> head.getChildren().add(quiet(words)));
        if (tile.contested()) {
            head.getChildren().add(new StateChip(Mark.CONFLICT, ""));
        }
        StateChip state = new StateChip(tile.mark(), tile.stateWord());
        Chips.tone(state, tile.mark().tone());
        getChildren().addAll(head, state);
        if (!tile.owner().isEmpty()) {
            getChildren().add(quiet(tile.owner()));
        }
        if (!tile.blockers().isEmpty()) {
            Label blockers = quiet(tile.blockers());
            blockers.getStyleClass().add("board-blockers");
            getChildren().add(blockers);
        }
        Tooltip.install(this, tip(tile, texts));
        focusedProperty().addListener((all, was, now) -> {
            if (now) {
                taken.run();
            }
        });
        setOnMouseClicked(event -> {
            requestFocus();
            if (event.getClickCount() == 2) {
                opened.run();
            }
        });
    }

    /** The recommendation's id. */
    String id() {
        return id;
    }

    private static Tooltip tip(BoardTile tile, Texts texts) {
        Tooltip tip = new Tooltip(tile.contested() ? tile.detail() + "\n" + texts.text("board.contested") : tile.detail());
        tip.setWrapText(true);
        tip.setPrefWidth(420);
        return tip;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }
}
