package org.plenary.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What the window can show in its middle, with what stands above it. Made when first shown, then kept. */
public interface Screen {

    /** The content. Always the same node. */
    Node node();

    /** The title in the top bar. */
    ObservableValue<String> title();

    /** The line beside the title, such as counts; empty for none. */
    ObservableValue<String> subtitle();

    /** The buttons at the right of the top bar; at most one of them has the style class {@code accent}. */
    default List<Node> tools() {
        return List.of();
    }

    /** What can be done here by key and in the command palette. {@link Keys#FIND} and {@link Keys#NEW} belong here. */
    default List<Command> commands() {
        return List.of();
    }

    /**
     * It is about to be seen.
     *
     * @param item which thing to show, as its screen names it: "12", an id; empty when none is meant
     */
    default void onShown(String item) { }

    /** Another screen took its place. */
    default void onHidden() { }

    /** Puts the keyboard on the first useful thing. */
    default void focusFirst() {
        node().requestFocus();
    }
}
