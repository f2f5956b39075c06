package org.plenary.ui.recommendation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.GridPane;
import org.plenary.ui.kit.Texts;

/** Grouping, owner and facilitator of the recommendation in the drawer, to be changed where they stand. */
final class DrawerFields extends GridPane {

    private final RecommendationsViewModel model;
    private final Texts texts;
    private int rows;

    DrawerFields(RecommendationsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("drawer-fields");
        field("recommendation.drawer.grouping", "recommendation.assign.no-grouping", Reading::groupings,
                content -> new Option(content.line().groupingId(), content.line().isUngrouped() ? "" : content.line().grouping()), model.assign()::grouping);
        field("recommendation.drawer.owner", "recommendation.assign.nobody", Reading::people, DrawerContent::owner, model.assign()::owner);
        field("recommendation.drawer.facilitator", "recommendation.assign.nobody", Reading::people, DrawerContent::facilitator, model.assign()::facilitator);
    }

    private void field(String key, String noneKey, Function<Reading, List<Option>> options, Function<DrawerContent, Option> present,
            BiConsumer<List<RecommendationLine>, Option> assign) {
        Option none = new Option("", texts.text(noneKey));
        MenuButton menu = new MenuButton();
        menu.setMnemonicParsing(false);
        menu.getStyleClass().addAll("flat", "drawer-field");
        menu.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(menu);
        label.setMinWidth(USE_PREF_SIZE);
        model.drawer().content().subscribe(content -> content.ifPresent(now -> {
            Option value = present.apply(now);
            menu.setText(value.id().isEmpty() ? none.words() : value.words());
            menu.setAccessibleText(texts.text(key) + ": " + menu.getText());
            menu.getItems().setAll(AssignMenu.items(options.apply(model.all().get()), none, value.id(), option -> assign.accept(List.of(now.line()), option)));
        }));
        addRow(rows++, label, menu);
    }
}
