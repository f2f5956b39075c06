package org.plenary.ui.recommendation;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** The row above the table: what to show at its left, how to show it at its right. */
final class FilterBar extends HBox {

    private final RecommendationsViewModel model;
    private final Texts texts;
    private final CustomTextField field = new CustomTextField();
    private final MenuButton groupings = new MenuButton();
    private final ToggleButton conflicts = new ToggleButton();

    FilterBar(RecommendationsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("filter-bar");
        managedProperty().bind(visibleProperty());
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(field(), groupings(), states(), conflicts(), clear(), gap, shown(),
                toggle(Feather.LAYERS, "recommendation.view.sections", model.filter().grouped()),
                toggle(Feather.ALIGN_LEFT, "recommendation.view.wrap", model.wrapped()),
                toggle(Feather.SIDEBAR, "recommendation.view.drawer", model.drawer().open()));
    }

    /** In a narrow window a menu stands for the strip of groupings. */
    void setNarrow(boolean narrow) {
        groupings.setVisible(narrow);
        conflicts.setVisible(!narrow); // the menu of states has it too
    }

    /** The field for words. */
    TextField words() {
        return field;
    }

    private TextField field() {
        field.setLeft(Icons.icon(Feather.SEARCH));
        field.setPromptText(texts.text("recommendation.filter.prompt"));
        field.setAccessibleText(texts.text("recommendation.command.filter"));
        field.getStyleClass().add("filter-field");
        field.textProperty().bindBidirectional(model.filter().text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        field.setOnAction(event -> model.openFound());
        return field;
    }

    private MenuButton groupings() {
        groupings.setText(texts.text("recommendation.filter.groupings"));
        groupings.setMinWidth(USE_PREF_SIZE);
        groupings.setVisible(false);
        groupings.managedProperty().bind(groupings.visibleProperty());
        groupings.setOnShowing(event -> groupings.getItems().setAll(model.all().get().bars().stream().map(this::grouping).toList()));
        return groupings;
    }

    private CheckMenuItem grouping(GroupingBar bar) {
        CheckMenuItem item = new CheckMenuItem(bar.title() + "  " + bar.count());
        item.setMnemonicParsing(false);
        item.setSelected(model.filter().groupings().get().contains(bar.grouping()));
        item.setOnAction(event -> model.filter().toggleGrouping(bar.grouping()));
        return item;
    }

    private MenuButton states() {
        MenuButton menu = new MenuButton();
        menu.setMinWidth(USE_PREF_SIZE);
        for (Option option : model.filter().stateOptions()) {
            CheckMenuItem item = new CheckMenuItem(option.words());
            item.selectedProperty().subscribe((was, wanted) -> model.filter().wantState(option.id(), wanted));
            model.filter().on().subscribe(() -> item.setSelected(model.filter().wantsState(option.id())));
            menu.getItems().add(item);
        }
        menu.textProperty().bind(model.filter().statesWords());
        return menu;
    }

    private ToggleButton conflicts() {
        conflicts.managedProperty().bind(conflicts.visibleProperty());
        conflicts.setGraphic(new StateChip(Mark.CONFLICT, texts.text("recommendation.filter.conflicts")));
        conflicts.setAccessibleText(texts.text("recommendation.filter.conflicts"));
        conflicts.setMinWidth(USE_PREF_SIZE);
        conflicts.selectedProperty().bindBidirectional(model.filter().conflictsOnly());
        return conflicts;
    }

    private Button clear() {
        Button button = Icons.button(Feather.X, texts.text("recommendation.filter.clear"), model.filter()::clear);
        button.getStyleClass().add("flat");
        button.visibleProperty().bind(model.filter().on());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Label shown() {
        Label shown = new Label();
        shown.getStyleClass().add("quiet");
        shown.setMinWidth(USE_PREF_SIZE);
        shown.visibleProperty().bind(model.filter().on());
        shown.managedProperty().bind(shown.visibleProperty());
        model.arranged().subscribe(now -> shown.setText(
                texts.text("recommendation.filter.shown", now.ids().size(), model.all().get().lines().size())));
        return shown;
    }

    private ToggleButton toggle(Feather icon, String key, BooleanProperty property) {
        ToggleButton button = new ToggleButton("", Icons.icon(icon));
        button.getStyleClass().addAll("icon-button", "view-toggle");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.selectedProperty().bindBidirectional(property);
        return button;
    }
}
