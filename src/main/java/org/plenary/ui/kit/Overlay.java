package org.plenary.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** A layer over the window that holds one card. Escape or a click beside the card takes it away and gives the keyboard back. */
public final class Overlay extends StackPane {

    private Node before;

    /** An overlay that holds nothing and is not in the way. */
    public Overlay() {
        getStyleClass().add("overlay");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        sceneProperty().addListener((all, was, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((owner, old, now) -> keep(now));
            }
        });
    }

    /** Shows a card and puts the keyboard on a part of it. */
    public void show(Node card, Node first) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        getChildren().setAll(card);
        setVisible(true);
        first.requestFocus();
    }

    /** Takes the card away. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }

    /** Whether a card is shown. */
    public ReadOnlyBooleanProperty open() {
        return visibleProperty();
    }

    /** Tab stays among the card's controls. */
    private void keep(Node focused) {
        if (isVisible() && focused != null && !isInside(focused) && !getChildren().isEmpty()) {
            getChildren().getFirst().lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private boolean isInside(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == this) {
                return true;
            }
        }
        return node == this;
    }
}
