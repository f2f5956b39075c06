package org.plenary.ui.recommendation;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.ShortcutKeys;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Theme;

/** The real view of a screen in a window of its own, with its keys. */
final class AWindow {

    final RecommendationsView view;
    final Scene scene;

    AWindow(AScreen screen, Stage stage) {
        Scale scale = new Scale();
        Theme theme = new Theme(scale);
        theme.wanted().set(Appearance.LIGHT);
        view = new RecommendationsView(screen.model, scale, screen.texts);
        scene = new Scene(new StackPane(view.node()), 1000, 800);
        theme.dress(scene);
        Shortcuts shortcuts = new Shortcuts();
        ShortcutKeys.install(scene, shortcuts);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        view.onShown("");
        shortcuts.setHere(view.commands());
        screen.rest();
        view.focusFirst();
    }

    @SuppressWarnings("unchecked")
    TableView<TableLine> table() {
        return (TableView<TableLine>) scene.lookup(".table-view");
    }
}
