package org.plenary.ui.assessment;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenary.feature.assessment.Stepping;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** The recommendations that are stepped through, each with how it stands; Enter or a click goes to one. */
final class StepList extends ListView<Stepping.Stepped> {

    private final StepThroughViewModel model;
    private boolean following;

    StepList(StepThroughViewModel model, Texts texts) {
        this.model = model;
        ObservableList<Stepping.Stepped> among = FXCollections.observableArrayList();
        setItems(among);
        getStyleClass().add("step-list");
        setAccessibleText(texts.text("step.list"));
        setMinWidth(0);
        setCellFactory(list -> new Cell(model.wording()));
        model.stepping().subscribe(now -> {
            among.setAll(now.map(Stepping::among).orElse(java.util.List.of()));
            follow();
        });
        model.subject().subscribe(this::follow);
        setOnMouseClicked(event -> go());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
    }

    private void follow() {
        following = true;
        model.subject().get().ifPresent(subject -> {
            for (int i = 0; i < getItems().size(); i++) {
                if (getItems().get(i).id().equals(subject.id())) {
                    getSelectionModel().select(i);
                    scrollTo(Math.max(0, i - 2));
                }
            }
        });
        following = false;
    }

    private void go() {
        Stepping.Stepped selected = getSelectionModel().getSelectedItem();
        if (!following && selected != null && model.subject().get().filter(one -> one.id().equals(selected.id())).isEmpty()) {
            model.go(selected.id());
        }
    }

    /** A number with its state; what the meeting is through with is marked. */
    private static final class Cell extends ListCell<Stepping.Stepped> {

        private final StepWording wording;
        private final Label number = new Label();
        private final StateChip state = new StateChip();
        private final HBox row;

        Cell(StepWording wording) {
            this.wording = wording;
            number.getStyleClass().add("step-list-number");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(number, state, gap);
            row.getStyleClass().add("step-list-row");
        }

        @Override
        protected void updateItem(Stepping.Stepped item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                number.setText(item.number());
                state.show(StepWording.mark(item.standing().state()), wording.state(item.standing().state()));
                setAccessibleText(wording.name(item.number()) + ", " + wording.state(item.standing().state()));
            }
        }
    }
}
