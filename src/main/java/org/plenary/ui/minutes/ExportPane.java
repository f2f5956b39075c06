package org.plenary.ui.minutes;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Step;
import org.plenary.ui.kit.Texts;

/** The formats as buttons, how far the writing is, and what came of it. */
final class ExportPane extends VBox {

    private final ExportViewModel model;
    private final Texts texts;
    private final ProgressBar bar = new ProgressBar();
    private final HBox going = new HBox();
    private final Label told = new Label();
    private final FlowPane after = new FlowPane();

    ExportPane(ExportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("minutes-card");
        Label title = new Label(texts.text("minutes.export"));
        title.getStyleClass().add("card-title");
        FlowPane formats = new FlowPane();
        formats.getStyleClass().add("minutes-formats");
        model.formats().forEach(format -> formats.getChildren().add(format(format)));
        Button all = Icons.button(Feather.DOWNLOAD, texts.text("minutes.export.all"), () -> model.write(List.of()));
        all.disableProperty().bind(model.step().map(step -> step.isPresent()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.text("minutes.export"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        going.getStyleClass().add("minutes-going");
        going.getChildren().addAll(bar, Icons.button(Feather.X, texts.text("minutes.export.stop"), model::stop));
        told.setWrapText(true);
        after.getStyleClass().add("minutes-formats");
        getChildren().addAll(title, formats, all, going, told, after);
        model.step().subscribe((was, is) -> show());
        model.held().subscribe((was, is) -> show());
        model.files().subscribe((was, is) -> show());
        model.problem().subscribe((was, is) -> show());
        show();
    }

    private Button format(String format) {
        var button = new Button(texts.text("minutes.format." + format));
        button.setOnAction(event -> model.write(List.of(format)));
        button.disableProperty().bind(model.step().map(step -> step.isPresent()));
        return button;
    }

    private void show() {
        shown(going, model.step().get().isPresent());
        bar.setProgress(model.step().get().map(Step::done).orElse(0.0));
        String files = model.files().get().stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", "));
        String words = model.held().get().map(held -> held.sentence()).orElseGet(() -> model.problem().get().isEmpty()
                ? files.isEmpty() ? "" : texts.text("minutes.export.written", files) : model.problem().get());
        told.setText(words);
        shown(told, !words.isEmpty());
        after.getChildren().clear();
        model.held().get().ifPresent(held -> after.getChildren().add(Icons.button(Feather.COPY, texts.text("minutes.export.beside", held.free().getFileName()),
                model::writeBeside)));
        if (!model.files().get().isEmpty()) {
            after.getChildren().addAll(Icons.button(Feather.FOLDER, texts.text("minutes.export.show"), model::showFolder));
        }
        shown(after, !after.getChildren().isEmpty());
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
