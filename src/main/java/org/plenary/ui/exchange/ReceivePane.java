package org.plenary.ui.exchange;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;

/** What comes in: the way to choose files and the history; in its place the preview of files, or of an undoing. */
final class ReceivePane extends StackPane {

    private final ReceiveViewModel model;
    private final Texts texts;
    private final Button choose;
    private final AppliedPane applied;
    private final PreviewPane preview;
    private final UndoPane undoing;

    ReceivePane(ReceiveViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.texts = texts;
        choose = Icons.button(Feather.FOLDER, texts.text("exchange.receive.choose"), model::choose);
        choose.getStyleClass().add("accent");
        applied = new AppliedPane(model, texts);
        preview = new PreviewPane(model, scale, texts);
        undoing = new UndoPane(model.imports(), texts);
        ScrollPane start = new ScrollPane(start());
        start.setFitToWidth(true);
        setAlignment(Pos.TOP_LEFT);
        ScrollPane looking = new ScrollPane(preview);
        looking.setFitToWidth(true);
        looking.setFitToHeight(true); // scrolls only where large text leaves the tree no room
        looking.visibleProperty().bind(preview.visibleProperty());
        model.trust().asked().subscribe(asked -> asked.ifPresent(sender -> showFocused(looking)));
        getChildren().addAll(start, undoing, looking);
        model.preview().subscribe(() -> show(start));
        model.imports().undoing().subscribe(() -> show(start));
        show(start);
    }

    /** What takes the keyboard. */
    Node first() {
        if (preview.isVisible()) {
            return preview.first();
        }
        return undoing.isVisible() ? undoing.first() : applied.first().orElse(choose);
    }

    /** Scrolls to what has the keyboard: the question that waits for an answer may lie out of sight where text is large. */
    private static void showFocused(ScrollPane page) {
        Node focused = page.getScene().getFocusOwner();
        page.applyCss();
        page.layout();
        double hidden = page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
        double top = page.getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds())).getMinY();
        if (hidden > 0) {
            page.setVvalue(Math.clamp((top - page.getViewportBounds().getHeight() / 2) / hidden, 0, 1));
        }
    }

    private void show(Node start) {
        boolean looking = model.preview().get().isPresent();
        boolean undo = !looking && model.imports().undoing().get().isPresent();
        preview.setVisible(looking);
        undoing.setVisible(undo);
        start.setVisible(!looking && !undo);
    }

    private VBox start() {
        Label sentence = Labels.wrapped(texts.text("exchange.receive.drop"), "drop-words");
        VBox zone = new VBox(Icons.icon(Feather.DOWNLOAD), sentence, choose);
        zone.getStyleClass().add("drop-zone");
        VBox column = new VBox(MessageBar.problem(model.problem()), MessageBar.problem(model.imports().problem()),
                new WorkBar(model.work(), texts), applied, MessageBar.done(model.imports().done()), WatchPane.offer(model.watch(), texts), zone,
                new WatchPane(model.watch(), texts), new WaitingPane(model.waiting(), texts), new HistoryPane(model.imports(), texts));
        column.getStyleClass().add("exchange-column");
        return column;
    }
}
