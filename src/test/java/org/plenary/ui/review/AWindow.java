package org.plenary.ui.review;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.ShortcutKeys;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Theme;

/** A real view in a window of its own, with its keys. */
final class AWindow {

    final Scene scene;

    private AWindow(Parent root, Stage stage, Scale scale) {
        Theme theme = new Theme(scale);
        theme.wanted().set(Appearance.LIGHT);
        scene = new Scene(new StackPane(root), 1100, 800);
        theme.dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    static AWindow of(Screen screen, String item, Stage stage, Scale scale, AReview review) {
        AWindow window = new AWindow((Parent) screen.node(), stage, scale);
        Shortcuts shortcuts = new Shortcuts();
        ShortcutKeys.install(window.scene, shortcuts);
        screen.onShown(item);
        shortcuts.setHere(screen.commands());
        review.rest();
        screen.focusFirst();
        return window;
    }

    static AWindow of(Parent node, Node first, Stage stage) {
        AWindow window = new AWindow(node, stage, new Scale());
        first.requestFocus();
        return window;
    }
}
