package org.plenary.ui.recommendation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.geometry.Side;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** What can be done with several recommendations at once; shown while several are selected. */
final class SelectionBar extends HBox {

    private final RecommendationsViewModel model;
    private final Texts texts;

    SelectionBar(RecommendationsViewModel model, Texts texts, Runnable clear) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("selection-bar");
        Label count = new Label();
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        Button none = Icons.iconButton(Feather.X, texts.text("recommendation.selection.clear"), clear);
        getChildren().addAll(count, gap, opening(Feather.TAG, "recommendation.command.grouping", this::chooseGrouping),
                opening(Feather.USER, "recommendation.command.owner", this::chooseOwner),
                opening(Feather.USERS, "recommendation.command.facilitator", this::chooseFacilitator), none);
        managedProperty().bind(visibleProperty());
        model.selected().subscribe(ids -> {
            count.setText(texts.count("recommendation.selection", ids.size()));
            setVisible(ids.size() > 1);
        });
    }

    /** Lets the person choose the grouping of what is selected. */
    void chooseGrouping(Node at) {
        choose(at, Reading::groupings, "recommendation.assign.no-grouping", RecommendationLine::groupingId, model.assign()::grouping);
    }

    /** Lets the person choose who drafts. */
    void chooseOwner(Node at) {
        choose(at, Reading::people, "recommendation.assign.nobody", RecommendationLine::ownerId, model.assign()::owner);
    }

    /** Lets the person choose who leads the discussion. */
    void chooseFacilitator(Node at) {
        choose(at, Reading::people, "recommendation.assign.nobody", RecommendationLine::facilitatorId, model.assign()::facilitator);
    }

    private Button opening(Feather icon, String key, Consumer<Node> open) {
        Button button = Icons.button(icon, texts.text(key), () -> { });
        button.setOnAction(event -> open.accept(button));
        return button;
    }

    private void choose(Node at, Function<Reading, List<Option>> options, String none, Function<RecommendationLine, String> present,
            BiConsumer<List<RecommendationLine>, Option> assign) {
        List<RecommendationLine> lines = model.selectedLines();
        if (!lines.isEmpty()) {
            List<String> now = lines.stream().map(present).distinct().toList();
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(AssignMenu.items(options.apply(model.all().get()), new Option("", texts.text(none)),
                    now.size() == 1 ? now.getFirst() : "?", option -> assign.accept(lines, option)));
            menu.show(at, Side.BOTTOM, 0, 0);
        }
    }
}
