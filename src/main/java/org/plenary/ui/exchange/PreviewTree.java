package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;

/** What would become of what, in groups: by kind of change, or by person. */
final class PreviewTree extends TreeView<Branch> {

    private static final double ROW_EM = 2.3;

    private final ReceiveViewModel model;

    PreviewTree(ReceiveViewModel model, Scale scale, Texts texts) {
        this.model = model;
        getStyleClass().add("preview-tree");
        setAccessibleText(texts.text("exchange.preview.tree"));
        setShowRoot(false);
        setCellFactory(tree -> new BranchCell(model.marks(), texts));
        fixedCellSizeProperty().bind(Bindings.createDoubleBinding(() -> Math.rint(ROW_EM * scale.em()), scale.percent()));
        getSelectionModel().selectedItemProperty().addListener((all, was, now) ->
                model.select(Optional.ofNullable(now).flatMap(item -> item.getValue().row())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.preview().subscribe(this::show);
        model.byPerson().subscribe(this::show);
    }

    /** A tree keeps these keys to itself otherwise. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(item -> model.marks().toggle(rows(item.getValue()).toList()));
            event.consume();
        }
    }

    private static Stream<Row> rows(Branch branch) {
        return Stream.concat(branch.row().stream(), branch.branches().stream().flatMap(PreviewTree::rows));
    }

    private void show() {
        List<Branch> groups = model.preview().get().map(shown -> model.byPerson().get() ? shown.byPerson() : shown.tree()).orElse(List.of());
        TreeItem<Branch> root = new TreeItem<>();
        root.getChildren().setAll(groups.stream().map(BranchItem::new).toList());
        root.setExpanded(true);
        setRoot(root);
        firstThing(root).ifPresent(item -> getSelectionModel().select(item));
    }

    private static Optional<TreeItem<Branch>> firstThing(TreeItem<Branch> from) {
        if (Optional.ofNullable(from.getValue()).flatMap(Branch::row).isPresent()) {
            return Optional.of(from);
        }
        return from.isExpanded() ? from.getChildren().stream().flatMap(below -> firstThing(below).stream()).findFirst() : Optional.empty();
    }
}
