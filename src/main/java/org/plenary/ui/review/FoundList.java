package org.plenary.ui.review;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenary.feature.review.FindThings;
import org.plenary.ui.kit.Texts;

/** What was found; the one selected is shown beside it. */
final class FoundList extends ListView<FindThings.Found> {

    /** @param back gives the keyboard back to the words */
    FoundList(RegistersViewModel model, Texts texts, Runnable back) {
        setAccessibleText(texts.text("registers.found"));
        Label none = new Label(texts.text("registers.found.none"));
        none.getStyleClass().add("quiet");
        setPlaceholder(none);
        setCellFactory(list -> new FoundCell(texts));
        getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (now != null) {
                model.choose(now.id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        model.found().subscribe(hits -> getItems().setAll(hits.orElse(List.of())));
    }

    /** Takes the keyboard, and the first one in hand if none is. */
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }
}
