package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.Preview.Status;
import org.plenary.ui.exchange.MarksViewModel.State;
import org.plenary.ui.kit.DiffText;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** One thing of the preview: each field before and after, with the marks of what shall be put back. */
final class DetailPane extends ScrollPane {

    private final MarksViewModel marks;
    private final Texts texts;
    private final VBox content = new VBox();
    private Runnable showMarks = () -> { };

    DetailPane(ReceiveViewModel model, Texts texts) {
        this.marks = model.marks();
        this.texts = texts;
        getStyleClass().add("detail-scroll");
        content.getStyleClass().add("detail");
        setContent(content);
        setFitToWidth(true);
        model.detail().subscribe(this::show);
        marks.marked().subscribe(() -> showMarks.run());
    }

    private void show(Optional<Detail> detail) {
        content.getChildren().clear();
        showMarks = () -> { };
        setVvalue(0);
        detail.ifPresentOrElse(this::show, () -> content.getChildren().add(Labels.wrapped(texts.text("exchange.preview.select"), "quiet")));
    }

    private void show(Detail now) {
        content.getChildren().addAll(Labels.wrapped(now.title(), "card-title"), Labels.wrapped(now.sentence(), "quiet"));
        Row row = now.row();
        if (MarksViewModel.canMark(row)) {
            content.getChildren().add(whole(row));
        }
        if (row.status() == Status.CONFLICT) {
            content.getChildren().add(Labels.wrapped(texts.text("exchange.mark.conflict"), "quiet"));
        }
        now.parts().forEach(part -> content.getChildren().add(part(row, part)));
        showMarks.run();
    }

    private CheckBox whole(Row row) {
        CheckBox box = box(switch (row.status()) {
            case NEW -> texts.text("exchange.mark.new");
            case DELETED -> texts.text("exchange.mark.deleted");
            default -> texts.text(row.fields().size() > 1 ? "exchange.mark.thing" : "exchange.mark.field");
        }, () -> marks.toggle(List.of(row)));
        box.setAllowIndeterminate(false);
        follow(() -> {
            box.setIndeterminate(marks.state(row) == State.SOME);
            box.setSelected(marks.state(row) == State.ALL);
        });
        return box;
    }

    private Node part(Row row, DetailPart part) {
        VBox block = new VBox(Labels.wrapped(part.label(), "section-label"));
        block.getStyleClass().add("detail-part");
        if (part.conflict()) {
            block.getChildren().add(new StateChip(Mark.CONFLICT, texts.text("exchange.fate.conflict")));
        }
        if (!part.note().isEmpty()) {
            block.getChildren().add(Labels.wrapped(part.note(), "quiet"));
        }
        if (!part.pieces().isEmpty()) {
            block.getChildren().add(new DiffText(part.pieces()));
        }
        if (row.fields().size() > 1) {
            part.field().ifPresent(field -> block.getChildren().add(fieldBox(row, field, part.label())));
        }
        return block;
    }

    private CheckBox fieldBox(Row row, String field, String label) {
        CheckBox box = box(texts.text("exchange.mark.field"), () -> marks.toggle(row, field));
        box.setAccessibleText(texts.text("exchange.mark.field") + ": " + label);
        follow(() -> box.setSelected(marks.isMarked(row, field)));
        return box;
    }

    private static CheckBox box(String words, Runnable action) {
        CheckBox box = new CheckBox(words);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(event -> action.run());
        return box;
    }

    private void follow(Runnable show) {
        Runnable others = showMarks;
        showMarks = () -> {
            others.run();
            show.run();
        };
    }
}
