package org.plenary.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;

/** A dot for each recommendation of a grouping. One stop for the Tab key; the arrow keys go from dot to dot. */
final class DotStrip extends FlowPane {

    DotStrip(List<StripWords.Dot> dots, Consumer<String> open) {
        getStyleClass().add("dot-strip");
        dots.forEach(dot -> getChildren().add(button(dot, open)));
        getChildren().stream().skip(1).forEach(node -> node.setFocusTraversable(false));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private static Button button(StripWords.Dot dot, Consumer<String> open) {
        Button button = new Button("", shape(dot.mark()));
        button.getStyleClass().addAll("flat", "dot");
        button.setAccessibleText(dot.spoken());
        Tooltip tip = new Tooltip(dot.spoken());
        tip.setWrapText(true);
        tip.getStyleClass().add("dot-tip");
        button.setTooltip(tip);
        button.setOnAction(event -> open.accept(dot.id()));
        return button;
    }

    private static StateChip shape(Mark mark) {
        return new StateChip(mark, "");
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            at = getChildren().get(i).isFocused() ? i : at;
        }
        int to = Math.clamp(at + step, 0, getChildren().size() - 1);
        if (step != 0) {
            Node now = getChildren().get(to);
            getChildren().forEach(node -> node.setFocusTraversable(node == now));
            now.requestFocus();
            event.consume();
        }
    }
}
