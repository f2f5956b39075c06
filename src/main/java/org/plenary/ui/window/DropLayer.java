package org.plenary.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;

/** Lets the whole window take dropped files and says, while they hang over it, that nothing is changed yet. */
final class DropLayer extends StackPane {

    private final Consumer<List<Path>> onDropped;

    /** A layer that watches a node for files and lies over it while they are there. */
    DropLayer(Node whole, String sentence, Consumer<List<Path>> onDropped) {
        this.onDropped = onDropped;
        getStyleClass().add("drop-layer");
        Label label = new Label(sentence, Icons.icon(Feather.DOWNLOAD));
        label.getStyleClass().add("drop-sentence");
        getChildren().add(label);
        setMouseTransparent(true);
        setVisible(false);
        whole.setOnDragOver(this::over);
        whole.setOnDragExited(event -> setVisible(false));
        whole.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            take(event.getDragboard().getFiles());
        }
        event.setDropCompleted(files);
        event.consume();
    }

    void take(List<File> files) {
        onDropped.accept(files.stream().map(File::toPath).toList());
    }
}
