package org.plenary.ui.exchange;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** What files would do, with the question whether they shall. */
final class PreviewPane extends BorderPane {

    private static final double TREE_SHARE = 0.42;

    private final ReceiveViewModel model;
    private final Texts texts;
    private final PreviewTree tree;
    private final SplitPane content;
    private final OrderSwitch order;
    private final Button apply = new Button();
    private final Button close = new Button();

    PreviewPane(ReceiveViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("preview");
        tree = new PreviewTree(model, scale, texts);
        order = new OrderSwitch(model.byPerson(), texts);
        content = new SplitPane(tree, new DetailPane(model, texts));
        content.setDividerPositions(TREE_SHARE);
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> model.apply());
        apply.textProperty().bind(model.applyWords());
        apply.setMinWidth(USE_PREF_SIZE);
        apply.managedProperty().bind(apply.visibleProperty());
        apply.disableProperty().bind(model.work().doing().isNotEmpty());
        close.setOnAction(event -> model.close());
        close.setMinWidth(USE_PREF_SIZE);
        close.disableProperty().bind(apply.disableProperty());
        Label promise = Labels.wrapped("", "quiet");
        promise.textProperty().bind(model.marks().marked().map(marks -> texts.text(marks.isEmpty() ? "exchange.preview.promise" : "exchange.mark.promise")));
        promise.visibleProperty().bind(apply.visibleProperty());
        HBox buttons = new HBox(apply, close, promise);
        buttons.getStyleClass().add("buttons");
        VBox bottom = new VBox(new TrustPane(model, texts), MessageBar.problem(model.problem()), new WorkBar(model.work(), texts), buttons);
        bottom.getStyleClass().add("preview-bottom");
        setBottom(bottom);
        model.preview().subscribe(shown -> shown.ifPresent(this::show));
    }

    /** What takes the keyboard. */
    Node first() {
        applyCss(); // a split pane takes its parts into the window only then
        return apply.isVisible() ? tree : close;
    }

    private void show(ShownPreview shown) {
        Label from = Labels.wrapped(shown.from(), "card-title");
        from.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox line = new HBox(from);
        line.getStyleClass().add("preview-line");
        VBox top = new VBox(line);
        top.getStyleClass().add("preview-top");
        apply.setVisible(!shown.isNothingNew());
        close.setText(texts.text(shown.isNothingNew() ? "exchange.preview.close" : "exchange.preview.cancel"));
        setTop(top);
        if (shown.isNothingNew()) {
            setCenter(shown.isNothingTaken() ? new EmptyState(Feather.USER_X, texts.text("exchange.preview.all-left"))
                    : new EmptyState(Feather.CHECK_CIRCLE, texts.text("exchange.preview.nothing")));
            return;
        }
        line.getChildren().add(order);
        top.getChildren().add(chips(shown));
        sentence(shown.forks()).ifPresent(words -> top.getChildren().add(new MessageBar(Tone.WARNING, Feather.GIT_BRANCH, words.textProperty())));
        setCenter(content);
    }

    private static Optional<Label> sentence(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Label(words));
    }

    private FlowPane chips(ShownPreview shown) {
        FlowPane chips = new FlowPane(Labels.wrapped(shown.counts(), "quiet"));
        chips.getStyleClass().add("preview-chips");
        shown.tree().forEach(group -> {
            Label chip = Chips.tag(texts.text("exchange.preview.chip", group.words(), group.count()), BranchCell.tone(group.fate()));
            chip.setGraphic(Icons.icon(BranchCell.icon(group.fate())));
            chips.getChildren().add(chip);
        });
        return chips;
    }
}
