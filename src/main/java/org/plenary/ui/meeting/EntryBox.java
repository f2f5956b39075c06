package org.plenary.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Texts;

/** The line in which what happens is written down; chips say how it is understood while it is typed. */
final class EntryBox extends VBox {

    private final EntryViewModel model;
    private final RunWording wording;
    private final Texts texts;
    private final TextField line = new TextField();
    private final FlowPane chips = new FlowPane();

    /** @param leave puts the keyboard back on the run */
    EntryBox(EntryViewModel model, RunWording wording, Texts texts, Runnable leave) {
        this.model = model;
        this.wording = wording;
        this.texts = texts;
        getStyleClass().add("entry-box");
        line.setPromptText(texts.text("run.entry.prompt"));
        line.setAccessibleText(texts.text("run.command.entry"));
        line.getStyleClass().add("entry-line");
        line.textProperty().bindBidirectional(model.line());
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.store();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        chips.getStyleClass().add("entry-chips");
        Label problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(chips, line, problem);
        model.understood().subscribe(this::show);
    }

    /** Puts the keyboard on the line. */
    void focus() {
        line.requestFocus();
        line.end();
    }

    private void show(Optional<QuickEntry> entry) {
        List<Told> told = entry.map(wording::chips).orElse(List.of());
        if (told.isEmpty()) {
            Label hint = new Label(texts.text("run.entry.hint"));
            hint.getStyleClass().addAll("quiet", "small");
            hint.setWrapText(true);
            chips.getChildren().setAll(hint);
        } else {
            chips.getChildren().setAll(told.stream().map(chip -> Chips.tag(chip.words(), chip.tone())).toList());
        }
        line.setAccessibleHelp(told.stream().map(Told::words).collect(Collectors.joining(", ")));
    }
}
