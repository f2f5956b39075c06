package org.plenary.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** The line at the bottom: is it saved, who am I, what still has to be sent or settled. */
final class StatusBar extends HBox {

    private static final PseudoClass FLASHING = PseudoClass.getPseudoClass("flashing");

    StatusBar(StatusViewModel status, Texts texts, Runnable showSend, Runnable showConflicts) {
        getStyleClass().add("status-bar");
        setAccessibleText(texts.text("status.pane"));
        StateChip saved = new StateChip();
        status.savedText().subscribe(text -> saved.show(status.savedMark().get(), text));
        status.savedMark().subscribe(mark -> saved.show(mark, status.savedText().get()));
        status.flashing().subscribe(flashing -> saved.pseudoClassStateChanged(FLASHING, flashing));
        Label who = new Label();
        who.textProperty().bind(status.who());
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        StateChip conflict = new StateChip();
        conflict.setMouseTransparent(true);
        status.conflictsText().subscribe(text -> conflict.show(Mark.CONFLICT, text));
        Button conflicts = link(status.conflictsText(), showConflicts);
        conflicts.setGraphic(conflict);
        conflicts.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getChildren().addAll(saved, who, gap, working(status, texts), link(status.unsentText(), showSend), conflicts);
    }

    /** Puts the keyboard on the first thing that can be opened from here, if there is one. */
    void focusFirst() {
        getChildren().stream().filter(Node::isVisible).filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private static Button link(ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.getStyleClass().add("status-link");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(text);
        button.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label working(StatusViewModel status, Texts texts) {
        ProgressIndicator spinner = new ProgressIndicator();
        Label working = new Label(texts.text("status.working"), spinner);
        working.getStyleClass().add("status-working");
        working.visibleProperty().bind(status.busy());
        working.managedProperty().bind(working.visibleProperty());
        return working;
    }
}
