package org.plenary.ui.assessment;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.assessment.Subject;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.FileSize;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The file of one piece of evidence, or the way to attach one. */
final class EvidenceFilePane extends VBox {

    /** A number stays beside its unit. */
    private static final char UNBROKEN = '\u00a0';

    private final EvidenceFiles files;
    private final Texts texts;
    private final Subject.EvidenceLine piece;
    private final String id;

    /** @param id by which the keyboard finds back here when the list was made anew */
    EvidenceFilePane(Subject.EvidenceLine piece, EvidenceFiles files, Texts texts, String id) {
        this.files = files;
        this.texts = texts;
        this.piece = piece;
        this.id = id;
        getStyleClass().add("evidence-file");
        HBox row = new HBox();
        row.getStyleClass().add("evidence-file-row");
        getChildren().add(row);
        Optional<Subject.File> file = piece.file();
        if (file.isEmpty()) {
            row.getChildren().add(link(Feather.PAPERCLIP, texts.text("attach.act"), texts.text("attach.act.for", piece.label()),
                    () -> files.attach(piece)));
        } else if (file.get().isHere()) {
            here(row, file.get());
        } else {
            missing(row, file.get());
        }
    }

    private void here(HBox row, Subject.File file) {
        row.getChildren().addAll(link(Feather.PAPERCLIP, words(file), texts.text("attach.open", file.name()), () -> files.open(file)),
                button(Feather.DOWNLOAD, texts.text("attach.save", file.name()), () -> files.saveAs(file)),
                button(Feather.X, texts.text("attach.remove", file.name()), () -> files.remove(piece)));
    }

    private void missing(HBox row, Subject.File file) {
        Label name = new Label(words(file), Icons.icon(Feather.PAPERCLIP));
        name.setWrapText(true);
        Label ask = new Label(texts.text("attach.missing.ask"));
        ask.setWrapText(true);
        ask.getStyleClass().add("source");
        row.getChildren().addAll(name, button(Feather.X, texts.text("attach.remove", file.name()), () -> files.remove(piece)));
        getChildren().addAll(Chips.tag(texts.text("attach.missing"), Tone.WARNING), ask);
    }

    private String words(Subject.File file) {
        return texts.text("attach.words", file.name(), FileSize.words(file.bytes(), texts.language()).replace(' ', UNBROKEN));
    }

    private Hyperlink link(Feather icon, String words, String accessible, Runnable action) {
        Hyperlink link = new Hyperlink(words, Icons.icon(icon));
        link.setWrapText(true);
        link.setId(id);
        link.setAccessibleText(accessible);
        link.setOnAction(event -> action.run());
        return link;
    }

    private Button button(Feather icon, String words, Runnable action) {
        Button button = Icons.iconButton(icon, words, action);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
