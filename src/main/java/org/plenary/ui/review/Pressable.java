package org.plenary.ui.review;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Lets a whole card or line be pressed like a button. JavaFX's own button does not grow with texts that wrap in it. */
final class Pressable {

    private Pressable() { }

    /** A card of lines under each other. */
    static VBox card(String spoken, Runnable action, Node... lines) {
        return pressed(new VBox(lines) {
            @Override
            public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
                fire(wanted, action);
            }
        }, spoken, action);
    }

    /** A line of parts beside each other. */
    static HBox line(String spoken, Runnable action, Node... parts) {
        return pressed(new HBox(parts) {
            @Override
            public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
                fire(wanted, action);
            }
        }, spoken, action);
    }

    private static void fire(AccessibleAction wanted, Runnable action) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        }
    }

    private static <T extends Region> T pressed(T node, String spoken, Runnable action) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(spoken);
        node.getStyleClass().add("pressable");
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                node.requestFocus();
                action.run();
            }
        });
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
        return node;
    }
}
