package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;

/** What would become of what, in groups. */
final class PreviewTree extends TreeView<Branch> {

    private static final double ROW_EM = 2.3;
    private static final int MOST_OPENED = 40;

    PreviewTree(ReceiveViewModel model, Scale scale, Texts texts) {
        getStyleClass().add("preview-tree");
        setAccessibleText(texts.text("exchange.preview.tree"));
        setShowRoot(false);
        setCellFactory(tree -> new BranchCell());
        fixedCellSizeProperty().bind(Bindings.createDoubleBinding(() -> Math.rint(ROW_EM * scale.em()), scale.percent()));
        getSelectionModel().selectedItemProperty().addListener((all, was, now) ->
                model.select(Optional.ofNullable(now).flatMap(item -> item.getValue().row())));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) { // a tree keeps this key to itself
                model.close();
                event.consume();
            }
        });
        model.preview().subscribe(shown -> show(shown.map(ShownPreview::tree).orElse(List.of())));
    }

    private void show(List<Branch> groups) {
        TreeItem<Branch> root = new TreeItem<>();
        groups.forEach(group -> root.getChildren().add(item(group)));
        setRoot(root);
        firstThing(root).ifPresent(item -> getSelectionModel().select(item));
    }

    private static TreeItem<Branch> item(Branch branch) {
        TreeItem<Branch> item = new TreeItem<>(branch);
        branch.branches().forEach(below -> item.getChildren().add(item(below)));
        boolean kinds = branch.branches().stream().anyMatch(below -> below.row().isEmpty());
        item.setExpanded(branch.fate() != Branch.Fate.ALREADY_HERE && (kinds || branch.branches().size() <= MOST_OPENED));
        return item;
    }

    private static Optional<TreeItem<Branch>> firstThing(TreeItem<Branch> from) {
        Optional<Row> row = Optional.ofNullable(from.getValue()).flatMap(Branch::row);
        if (row.isPresent()) {
            return Optional.of(from);
        }
        return !from.isExpanded() && from.getValue() != null ? Optional.empty()
                : from.getChildren().stream().flatMap(below -> firstThing(below).stream()).findFirst();
    }
}
