package org.plenary.ui.review;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import org.plenary.ui.kit.Texts;

/** The kinds of things, part by part; the one chosen is shown in the middle. */
final class KindList extends ListView<KindLine> {

    private final RegistersViewModel model;
    private boolean filling;

    KindList(RegistersViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("kinds");
        setAccessibleText(texts.text("registers.kinds"));
        setCellFactory(list -> new KindCell(texts));
        getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (!filling && now != null) {
                model.words().set("");
                model.settle();
                model.chooseKind(now.row().kind());
            }
        });
        model.kinds().subscribe(now -> now.ifPresent(this::fill));
        model.kind().subscribe(kind -> select());
    }

    private void fill(List<KindLine> lines) {
        filling = true;
        if (!getItems().equals(lines)) {
            getItems().setAll(lines);
        }
        filling = false;
        select();
    }

    private void select() {
        filling = true;
        int place = IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).row().kind().equals(model.kind().get())).findFirst().orElse(-1);
        if (place >= 0 && getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().clearAndSelect(place);
            scrollTo(Math.max(0, place - 4));
        }
        filling = false;
    }
}
