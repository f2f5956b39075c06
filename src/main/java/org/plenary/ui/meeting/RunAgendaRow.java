package org.plenary.ui.meeting;

import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.ItemTime;
import org.plenary.feature.meeting.CockpitItem;
import org.plenary.ui.kit.Texts;

/** One item of a running agenda; its state is a shape and a word. A click goes to it, as does its number by key. */
final class RunAgendaRow extends HBox {

    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");
    private static final int DEEPEST = 5;

    private final CockpitItem item;
    private final RunWording wording;
    private final Texts texts;
    private final Runnable go;
    private final Region shape = new Region();
    private final Label more = new Label();

    RunAgendaRow(CockpitItem item, RunWording wording, Texts texts, Runnable go) {
        this.item = item;
        this.wording = wording;
        this.texts = texts;
        this.go = go;
        getStyleClass().add("run-row");
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> go.run());
        StackPane mark = new StackPane(shape);
        mark.getStyleClass().add("run-mark-box");
        Label title = new Label(wording.title(item));
        title.getStyleClass().add("run-row-title");
        title.setWrapText(true);
        more.getStyleClass().add("run-row-more");
        more.managedProperty().bind(more.textProperty().isNotEmpty());
        VBox words = new VBox(title, more);
        HBox.setHgrow(words, Priority.ALWAYS);
        Region indent = new Region();
        indent.getStyleClass().add("indent-" + Math.min(item.depth(), DEEPEST));
        getChildren().addAll(indent, mark, words);
    }

    /** Shows how far it is at a moment that counts. */
    void show(ItemTime time, Instant now) {
        ItemState state = time.state();
        shape.getStyleClass().setAll("run-mark", "run-mark-" + state.word());
        pseudoClassStateChanged(RUNNING, time.isRunning());
        pseudoClassStateChanged(BEHIND, state == ItemState.DONE || state == ItemState.SKIPPED);
        String word = state == ItemState.OPEN && time.started().isEmpty() ? "" : texts.text("run.state." + state.word());
        String times = state == ItemState.SKIPPED && time.started().isEmpty() ? "" : wording.times(time, now);
        more.setText(word.isEmpty() || times.isEmpty() ? word + times : word + "  ·  " + times);
        setAccessibleText(wording.title(item) + ", " + more.getText());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            go.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
