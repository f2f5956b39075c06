package org.plenary.ui.meeting;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** A meeting in the list: when and where, its title, its kind and status. */
final class MeetingCell extends ListCell<MeetingRow> {

    private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");

    private final Texts texts;
    private final Wording wording;
    private final Label when = new Label();
    private final Label title = new Label();
    private final Label kind = Chips.tag("");
    private final StatusChip status = new StatusChip();
    private final StateChip conflict;
    private final Label more = new Label();
    private final VBox content;

    MeetingCell(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
        getStyleClass().add("meeting-cell");
        conflict = new StateChip(Mark.CONFLICT, texts.text("meeting.conflict"));
        conflict.managedProperty().bind(conflict.visibleProperty());
        when.getStyleClass().addAll("quiet", "small");
        title.getStyleClass().add("meeting-cell-title");
        title.setWrapText(true);
        kind.managedProperty().bind(kind.visibleProperty());
        more.getStyleClass().addAll("quiet", "small");
        more.managedProperty().bind(more.visibleProperty());
        FlowPane chips = new FlowPane(kind, status, conflict);
        chips.getStyleClass().add("meeting-cell-chips");
        content = new VBox(when, title, chips, more);
        content.getStyleClass().add("meeting-cell-content");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected boolean isItemChanged(MeetingRow before, MeetingRow now) {
        return !Objects.equals(before, now);
    }

    @Override
    protected void updateItem(MeetingRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        when.setText(wording.when(row));
        title.setText(row.title());
        kind.setText(row.kind());
        kind.setVisible(!row.kind().isEmpty());
        status.show(row.status(), wording.status(row.status()));
        conflict.setVisible(!row.contested().isEmpty());
        more.setText(wording.more(row));
        more.setVisible(!more.getText().isEmpty());
        pseudoClassStateChanged(CANCELLED, row.status().equals("cancelled"));
        setText(String.join(", ", row.title(), when.getText(), row.kind(), status.getText(), more.getText()));
        setGraphic(content);
    }

    /** As high as its words need at the width there is; a cell asks its content without telling it the width. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = (getWidth() > 0 ? getWidth() : getListView().getWidth()) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
    }
}
