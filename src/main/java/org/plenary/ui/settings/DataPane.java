package org.plenary.ui.settings;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Form;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** Where things lie, how much there is, and the proof that it is whole. */
final class DataPane extends VBox {

    private final DataViewModel model;
    private final Texts texts;

    DataPane(DataViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("settings-part");
        model.folders().subscribe(folders -> folders.ifPresent(this::show));
    }

    private void show(DataViewModel.Folders folders) {
        Label warning = new Label(folders.warning());
        warning.setWrapText(true);
        warning.getStyleClass().add("settings-warning");
        Form form = new Form();
        form.row(texts.text("settings.data.copy"), folder(folders.data(), texts.text("settings.data.copy"))).hint(texts.text("settings.data.copy.hint"));
        if (!folders.warning().isEmpty()) {
            form.getChildren().add(warning);
        }
        form.row(texts.text("settings.data.profile"), folder(folders.profile(), texts.text("settings.data.profile"))).hint(texts.text("settings.data.profile.hint"));
        Label size = new Label();
        size.textProperty().bind(model.size());
        size.setWrapText(true);
        form.row(texts.text("settings.size"), size);
        form.row(texts.text("settings.proof"), proof()).hint(texts.text("settings.proof.hint"));
        getChildren().setAll(form);
    }

    private HBox folder(Path folder, String label) {
        TextField path = new TextField(folder.toString());
        path.setEditable(false);
        path.setAccessibleText(label);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button open = Icons.button(Feather.FOLDER, texts.text("settings.folder.open"), () -> model.show(folder));
        open.setAccessibleText(texts.text("settings.folder.open") + ": " + label);
        HBox line = new HBox(path, open);
        line.getStyleClass().add("settings-size");
        return line;
    }

    private VBox proof() {
        Button prove = Icons.button(Feather.SHIELD, texts.text("settings.prove"), model::prove);
        prove.disableProperty().bind(model.busy());
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("settings-busy");
        busy.visibleProperty().bind(model.busy());
        busy.setAccessibleText(texts.text("settings.proving"));
        HBox line = new HBox(prove, busy);
        line.getStyleClass().add("settings-size");
        VBox found = new VBox();
        found.getStyleClass().add("settings-answer");
        model.answer().subscribe(answer -> {
            found.getChildren().clear();
            answer.ifPresent(now -> {
                StateChip sentence = new StateChip(now.well() ? Mark.AGREED : Mark.CONFLICT, now.sentence());
                sentence.setWrapText(true);
                sentence.setMinWidth(0);
                found.getChildren().add(sentence);
                now.details().forEach(detail -> found.getChildren().add(quiet(detail)));
            });
        });
        found.managedProperty().bind(model.answer().map(answer -> answer.isPresent()));
        return new VBox(line, found);
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }
}
