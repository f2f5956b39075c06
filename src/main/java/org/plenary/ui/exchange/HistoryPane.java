package org.plenary.ui.exchange;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.feature.exchange.PastImport;
import org.plenary.ui.kit.Texts;

/** What was received here, newest first, each with its undoing. */
final class HistoryPane extends VBox {

    private static final int MOST = 30;

    private final ImportsViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();

    HistoryPane(ImportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("history-section");
        rows.getStyleClass().add("import-rows");
        getChildren().addAll(Labels.wrapped(texts.text("exchange.history"), "section-label"), rows);
        model.all().addListener((ListChangeListener<PastImport>) change -> fill());
        fill();
    }

    private void fill() {
        List<PastImport> all = model.all();
        rows.getChildren().setAll(all.isEmpty() ? List.of(Labels.wrapped(texts.text("exchange.history.none"), "quiet"))
                : all.stream().limit(MOST).map(this::row).toList());
        if (all.size() > MOST) {
            rows.getChildren().add(Labels.wrapped(texts.text("exchange.history.more", all.size() - MOST), "quiet"));
        }
    }

    private Node row(PastImport past) {
        VBox words = new VBox(Labels.wrapped(model.words(past)), Labels.wrapped(String.join(", ", past.files()), "quiet", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button undo = new Button(texts.text("exchange.undo"));
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setAccessibleText(texts.text("exchange.undo.of", model.words(past)));
        undo.setOnAction(event -> model.undo(past));
        undo.getStyleClass().add("flat");
        Button report = new Button(texts.text("exchange.report"));
        report.setMinWidth(USE_PREF_SIZE);
        report.setAccessibleText(texts.text("exchange.report.of", model.words(past)));
        report.setOnAction(event -> model.report(past.receipt()));
        report.getStyleClass().add("flat");
        HBox row = new HBox(words, report, undo);
        row.getStyleClass().add("import-row");
        return row;
    }
}
