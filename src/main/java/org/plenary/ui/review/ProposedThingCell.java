package org.plenary.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plenary.domain.exchange.EntityId;
import org.plenary.feature.review.Proposal;
import org.plenary.ui.kit.Texts;

/** A thing that would be put in: its kind, what it is called, where it stands in the text. */
final class ProposedThingCell extends ListCell<Proposal.ProposedThing> {

    private final TakeInViewModel model;
    private final Texts texts;
    private final Label kind = new Label();
    private final Label name = new Label();
    private final Label line = new Label();
    private final HBox row = new HBox(kind, name, line);

    ProposedThingCell(TakeInViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        kind.getStyleClass().addAll("quiet", "intake-kind");
        line.getStyleClass().addAll("quiet", "small");
        line.setMinWidth(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.getStyleClass().add("intake-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Proposal.ProposedThing thing, boolean empty) {
        super.updateItem(thing, empty);
        if (empty || thing == null) {
            setGraphic(null);
            return;
        }
        kind.setText(texts.kind(EntityId.kind(thing.entity())));
        name.setText(model.nameOf(thing).replace('\n', ' '));
        line.setText(thing.line() > 0 ? texts.text("intake.line", thing.line()) : "");
        setGraphic(row);
    }
}
