package org.plenary.ui.exchange;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.exchange.ReceiveViewModel.Applied;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Texts;

/** What was applied last, with what follows from it: conflicts to settle, what could not be put back, a report, undoing. */
final class AppliedPane extends VBox {

    private static final int MOST_LEFT = 50;

    private final Texts texts;
    private final Button conflicts;
    private final VBox left = new VBox();

    AppliedPane(ReceiveViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("applied");
        left.getStyleClass().add("undo-list");
        conflicts = Icons.button(Feather.ALERT_TRIANGLE, "", model::settle);
        conflicts.managedProperty().bind(conflicts.visibleProperty());
        MessageBar bar = MessageBar.done(model.applied().map(last -> last.map(Applied::sentence).orElse(""))).act(conflicts);
        bar.act(texts.text("exchange.report"), model::reportApplied);
        bar.act(texts.text("exchange.undo"), model::undoApplied);
        getChildren().addAll(bar, MessageBar.problem(model.applied().map(last -> last.map(Applied::problem).orElse(""))), left);
        visibleProperty().bind(bar.visibleProperty());
        managedProperty().bind(visibleProperty());
        model.applied().subscribe(this::show);
    }

    /** What takes the keyboard, where something needs a person now. */
    Optional<Node> first() {
        return isVisible() && conflicts.isVisible() ? Optional.of(conflicts) : Optional.empty();
    }

    private void show(Optional<Applied> last) {
        long count = last.map(Applied::conflicts).orElse(0L);
        conflicts.setText(texts.count("exchange.receive.settle", count));
        conflicts.setVisible(count > 0);
        left.getChildren().clear();
        last.map(Applied::left).filter(items -> !items.isEmpty()).ifPresent(items -> {
            left.getChildren().add(Labels.wrapped(texts.count("exchange.receive.left", items.size()), "section-label"));
            items.stream().limit(MOST_LEFT).forEach(item -> left.getChildren().add(Labels.wrapped(UndoPane.left(item, texts))));
            if (items.size() > MOST_LEFT) {
                left.getChildren().add(Labels.wrapped(texts.text("exchange.more", items.size() - MOST_LEFT), "quiet"));
            }
        });
        left.setVisible(!left.getChildren().isEmpty());
        left.setManaged(left.isVisible());
    }
}
