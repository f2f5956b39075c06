package org.plenary.ui.review;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.review.FieldReading;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** A field under its label: its value, what is wrong with it, and what it was given before. */
final class FieldRow extends VBox {

    private final ThingViewModel model;
    private final FieldViewModel field;
    private final Texts texts;
    private final String label;
    private final VersionsPane versions;

    FieldRow(ThingViewModel model, FieldViewModel field, Texts texts, Moments moments) {
        this.model = model;
        this.field = field;
        this.texts = texts;
        this.label = texts.field(model.thing().get().orElseThrow().kind(), field.field().name());
        getStyleClass().add("field-row");
        Region control = new FieldControls(model, texts).of(field, label);
        Button conflict = conflict();
        Label problem = new Label();
        problem.setWrapText(true);
        problem.getStyleClass().add("form-problem");
        problem.textProperty().bind(field.problem());
        showWhile(problem, field.problem().isNotEmpty());
        field.reading().subscribe(now -> {
            boolean contested = now.conflict().isPresent();
            show(conflict, contested);
            show(control, !contested);
        });
        versions = new VersionsPane(model, texts, moments);
        show(versions, false);
        getChildren().addAll(head(moments), control, conflict, restored(), problem, versions);
    }

    /** Shows what the field was given before, if that is what is looked at. */
    void show(FieldHistoryViewModel.Shown history) {
        boolean mine = history.field().equals(field.field().name());
        show(versions, mine);
        if (mine) {
            versions.show(field, history.versions());
        }
    }

    private HBox head(Moments moments) {
        Label name = new Label(label);
        name.getStyleClass().add("form-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button history = Icons.iconButton(Feather.CLOCK, texts.text("thing.history", label), () -> model.toggleHistory(field));
        history.getStyleClass().add("field-history");
        field.reading().subscribe(now -> history.setVisible(now.last().isPresent()));
        field.reading().subscribe(now -> history.getTooltip().setText(tip(now, moments)));
        HBox head = new HBox(name, gap, history);
        head.getStyleClass().add("field-head");
        return head;
    }

    private String tip(FieldReading now, Moments moments) {
        return now.last().map(last -> texts.text("thing.history.tip", last.by(), moments.moment(last.at()))).orElse("");
    }

    private Button conflict() {
        Button button = new Button("", new StateChip(Mark.CONFLICT, texts.text("thing.conflict")));
        button.setAccessibleText(texts.text("thing.conflict.in", label));
        button.setTooltip(new Tooltip(texts.text("thing.conflict.in", label)));
        button.setOnAction(event -> model.openConflict(Optional.of(field)));
        return button;
    }

    private HBox restored() {
        Label sentence = new Label(texts.text("thing.restored"));
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button discard = new Button(texts.text("thing.restored.discard"));
        discard.setOnAction(event -> field.cancel());
        discard.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(sentence, discard);
        bar.getStyleClass().add("field-restored");
        showWhile(bar, field.restored());
        return bar;
    }

    private static void showWhile(Region node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
