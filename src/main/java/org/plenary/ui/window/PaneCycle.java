package org.plenary.ui.window;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Moves the keyboard from one part of the window to the next (F6) and back. */
final class PaneCycle {

    /**
     * A part of the window.
     *
     * @param node what belongs to it
     * @param focus puts the keyboard there
     */
    record Pane(Node node, Runnable focus) { }

    private final Scene scene;
    private final List<Pane> panes;

    PaneCycle(Scene scene, List<Pane> panes) {
        this.scene = scene;
        this.panes = panes;
    }

    /** Goes that many parts on, or back when negative. A part that can't take the keyboard is passed over. */
    void move(int step) {
        int from = IntStream.range(0, panes.size()).filter(at -> has(panes.get(at).node())).findFirst().orElse(step > 0 ? -1 : 0);
        Node before = scene.getFocusOwner();
        for (int passed = 1; passed <= panes.size(); passed++) {
            panes.get(Math.floorMod(from + passed * step, panes.size())).focus().run();
            if (scene.getFocusOwner() != before) {
                return;
            }
        }
    }

    private boolean has(Node pane) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node == pane) {
                return true;
            }
        }
        return false;
    }
}
