package org.plenary.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** Which conflict of how many, the way to the others, and whether what stood there before has its own column. */
final class ConflictHead extends VBox {

    /** What three columns need to be read with ease. */
    private static final double LEAST_EM = 64;

    private final ConflictsViewModel model;
    private final Texts texts;
    private final Label counter = new Label();
    private final ToggleButton columns = new ToggleButton();
    private final ReadOnlyBooleanWrapper inColumns = new ReadOnlyBooleanWrapper();

    ConflictHead(ConflictsViewModel model, Scale scale, Texts texts, ObservableDoubleValue width) {
        this.model = model;
        this.texts = texts;
        Button previous = Icons.iconButton(Feather.CHEVRON_LEFT, texts.text("exchange.conflict.previous"), model::previous);
        Button next = Icons.iconButton(Feather.CHEVRON_RIGHT, texts.text("exchange.conflict.next"), model::next);
        columns.setText(texts.text("exchange.conflict.columns"));
        columns.setGraphic(Icons.icon(Feather.COLUMNS));
        columns.getStyleClass().add("flat");
        columns.setTooltip(new Tooltip(texts.text("exchange.command.columns")));
        columns.setMinWidth(USE_PREF_SIZE);
        columns.selectedProperty().bindBidirectional(model.columns());
        columns.managedProperty().bind(columns.visibleProperty());
        columns.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> width.get() > LEAST_EM * scale.em() && model.current().get().filter(ConflictHead::fits).isPresent(),
                width, scale.percent(), model.current()));
        inColumns.bind(columns.visibleProperty().and(model.columns()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        counter.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(counter, gap, columns, previous, next);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("conflict-head");
        getChildren().addAll(line, new MessageBar(Tone.ACCENT, Feather.INFO, model.told()));
    }

    /** Counts anew. */
    void count() {
        counter.setText(texts.text("exchange.conflict.counter", model.at().get() + 1, model.count().get()));
    }

    /** Whether what stood there before stands between two versions now. */
    ReadOnlyBooleanProperty inColumns() {
        return inColumns.getReadOnlyProperty();
    }

    private static boolean fits(ShownConflict shown) {
        return shown.cards().size() == 2 && !shown.before().heading().isEmpty();
    }
}
