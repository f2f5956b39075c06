package org.plenary.ui.exchange;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.DiffText;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** One thing of the preview: each field before and after. */
final class DetailPane extends ScrollPane {

    private final Texts texts;
    private final VBox content = new VBox();

    DetailPane(ReceiveViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("detail-scroll");
        content.getStyleClass().add("detail");
        setContent(content);
        setFitToWidth(true);
        model.detail().subscribe(this::show);
    }

    private void show(Optional<Detail> detail) {
        content.getChildren().clear();
        setVvalue(0);
        detail.ifPresentOrElse(now -> {
            content.getChildren().addAll(Labels.wrapped(now.title(), "card-title"), Labels.wrapped(now.sentence(), "quiet"));
            now.parts().forEach(part -> content.getChildren().add(part(part)));
        }, () -> content.getChildren().add(Labels.wrapped(texts.text("exchange.preview.select"), "quiet")));
    }

    private Node part(DetailPart part) {
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
        return block;
    }
}
