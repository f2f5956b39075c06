package org.plenary.ui.exchange;

import javafx.scene.layout.VBox;
import org.plenary.ui.kit.DiffText;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Texts;

/** Both edits in one text, where they do not overlap; only a person takes it. */
final class ProposalPane extends VBox {

    private final DiffText words = new DiffText();

    ProposalPane(ConflictsViewModel model, Texts texts) {
        getStyleClass().addAll("card", "proposal");
        Keyed accept = new Keyed(texts.text("exchange.conflict.accept"), Keys.of("Shortcut+Enter").shown(), model::accept);
        accept.button().getStyleClass().add("accent");
        getChildren().addAll(Labels.wrapped(texts.text("exchange.conflict.proposed"), "version-author"), words, accept);
        managedProperty().bind(visibleProperty());
        model.current().subscribe(shown -> shown.flatMap(ShownConflict::proposal).ifPresent(proposal -> words.show(proposal.pieces())));
        model.current().subscribe(shown -> updateVisible(model));
        model.writing().subscribe(writing -> updateVisible(model));
    }

    private void updateVisible(ConflictsViewModel model) {
        setVisible(!model.writing().get() && model.current().get().flatMap(ShownConflict::proposal).isPresent());
    }
}
