package org.plenary.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.ui.kit.Texts;

/** The list of meetings under its filter. */
final class MeetingListPane extends VBox {

    private final MeetingsViewModel model;
    private final TextField filter = new TextField();
    private final ListView<MeetingRow> list = new ListView<>();
    private final Runnable opened;
    private boolean filling;

    /** @param opened a meeting was chosen, by Enter or by mouse */
    MeetingListPane(MeetingsViewModel model, Texts texts, Runnable opened) {
        this.model = model;
        this.opened = opened;
        getStyleClass().add("meeting-list-pane");
        filter.setPromptText(texts.text("meeting.filter"));
        filter.setAccessibleText(texts.text("meeting.filter"));
        filter.textProperty().bindBidirectional(model.list().filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
        Label none = new Label(texts.text("meeting.no-match"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getStyleClass().add("meeting-list");
        list.setAccessibleText(texts.text("meeting.list"));
        list.setCellFactory(view -> new MeetingCell(texts, model.wording()));
        list.getSelectionModel().selectedItemProperty().subscribe((was, is) -> choose(is));
        list.setOnMouseClicked(event -> opened.run());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                opened.run();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox head = new VBox(filter);
        head.getStyleClass().add("meeting-list-head");
        getChildren().addAll(head, list);
        model.list().listed().subscribe(this::fill);
        model.selected().subscribe(id -> select());
    }

    /** Where words to filter by are typed. */
    TextField filter() {
        return filter;
    }

    /** Puts the keyboard on the list. */
    void focusList() {
        list.requestFocus();
    }

    private void fill(List<MeetingRow> rows) {
        if (!list.getItems().equals(rows)) {
            filling = true;
            list.getItems().setAll(rows);
            filling = false;
        }
        select();
    }

    private void select() {
        filling = true;
        List<MeetingRow> rows = list.getItems();
        int place = model.selected().get().map(id -> IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(id)).findFirst().orElse(-1)).orElse(-1);
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().clearAndSelect(place);
        }
        filling = false;
    }

    private void choose(MeetingRow row) {
        if (!filling && row != null && !model.selected().get().equals(Optional.of(row.id()))) {
            model.openMeeting(row.id());
        }
    }

    private void leaveFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            }
            list.requestFocus();
            event.consume();
        }
    }
}
