package org.plenary.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.plenary.ui.kit.CheatSheet;
import org.plenary.ui.kit.Overlay;
import org.plenary.ui.kit.Palette;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.ShortcutKeys;

/** The frame: rail, top bar, content, status bar, and the layers over them. Knows places, not what they are about. */
public final class MainWindow {

    /** Under this width, measured in the text's own size, the rail shows only icons: 1100 pixels at the usual size. */
    private static final double COLLAPSE_EM = 1100 / 14.0;

    private final WindowParts parts;
    private final Rail rail;
    private final TopBar topBar;
    private final StatusBar statusBar;
    private final StackPane content = new StackPane();
    private final Overlay overlay = new Overlay();
    private final Scene scene;

    /** A window with its scene of that size, dressed, at no place yet. */
    public MainWindow(WindowParts parts, double width, double height) {
        this.parts = parts;
        rail = new Rail(parts.navigation(), parts.reviewName(), parts.texts());
        topBar = new TopBar(parts.navigation(), parts.projector().map(projector -> new ProjectButton(projector, parts.texts())), parts.texts());
        statusBar = new StatusBar(parts.status(), parts.texts(), parts.showSend(), parts.showConflicts());
        content.getStyleClass().add("content");
        keepInside(content);
        BorderPane middle = new BorderPane(new StackPane(content, noticeLayer()), topBar, null, null, null);
        BorderPane frame = new BorderPane(middle, null, null, statusBar, rail);
        StackPane whole = new StackPane();
        DropLayer dropLayer = new DropLayer(whole, parts.texts().text("drop.sentence"), parts.onDropped());
        whole.getChildren().addAll(frame, dropLayer, overlay);
        whole.getStyleClass().add("window");
        scene = new Scene(whole, width, height);
        parts.theme().dress(scene);
        fitRail();
        keys();
        parts.navigation().here().subscribe(here -> here.ifPresent(this::show));
    }

    /** The scene, for the stage and for pictures. */
    public Scene scene() {
        return scene;
    }

    /** A screen that wants more room than there is must not push the frame out of the window. */
    private static void keepInside(StackPane content) {
        content.setMinSize(0, 0);
        content.setAlignment(Pos.TOP_LEFT);
        Rectangle inside = new Rectangle();
        inside.widthProperty().bind(content.widthProperty());
        inside.heightProperty().bind(content.heightProperty());
        content.setClip(inside);
    }

    private StackPane noticeLayer() {
        StackPane layer = new StackPane(parts.notices());
        layer.getStyleClass().add("notice-layer");
        layer.setPickOnBounds(false);
        return layer;
    }

    private void keys() {
        parts.shortcuts().pauseWhile(overlay.open()::get);
        PaneCycle panes = new PaneCycle(scene, List.of(
                new PaneCycle.Pane(rail, () -> rail.focusSelected(parts.navigation())),
                new PaneCycle.Pane(topBar, topBar::focusFirst),
                new PaneCycle.Pane(content, () -> screen().ifPresent(Screen::focusFirst)),
                new PaneCycle.Pane(statusBar, statusBar::focusFirst)));
        Palette palette = new Palette(parts.shortcuts(), overlay, parts.texts());
        new WindowCommands(parts).register(palette, this::showKeys, panes);
        ShortcutKeys.install(scene, parts.shortcuts());
    }

    private void showKeys() {
        CheatSheet sheet = new CheatSheet(parts.shortcuts(), parts.texts());
        overlay.show(sheet, sheet.first());
    }

    private void show(Address address) {
        Screen screen = parts.navigation().screen(address.place());
        parts.shortcuts().setHere(screen.commands());
        topBar.show(parts.navigation().place(address.place()), screen);
        if (!content.getChildren().contains(screen.node())) {
            content.getChildren().setAll(screen.node());
            screen.focusFirst();
        }
    }

    private Optional<Screen> screen() {
        return parts.navigation().here().get().map(address -> parts.navigation().screen(address.place()));
    }

    private void fitRail() {
        Runnable fit = () -> rail.setCollapsed(scene.getWidth() < COLLAPSE_EM * parts.scale().em());
        scene.widthProperty().addListener((all, was, now) -> fit.run());
        parts.scale().percent().addListener((all, was, now) -> fit.run());
        fit.run();
    }
}
