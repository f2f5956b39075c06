package org.plenary.ui.recommendation;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** One button for each grouping: its name, how many it has, how far it is. Pressed, the table shows only those pressed. */
final class GroupingStrip extends FlowPane {

    private final RecommendationsViewModel model;
    private boolean narrow;

    GroupingStrip(RecommendationsViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("grouping-strip");
        setAccessibleText(texts.text("recommendation.filter.groupings"));
        managedProperty().bind(visibleProperty());
        model.all().subscribe(now -> {
            // a change elsewhere must not take the keyboard away
            int focused = indexOfFocused();
            getChildren().setAll(now.bars().stream().map(this::button).toList());
            show();
            if (focused >= 0 && focused < getChildren().size()) {
                getChildren().get(focused).requestFocus();
            }
        });
        model.filter().groupings().subscribe((Consumer<Set<String>>) wanted -> getChildren().forEach(
                child -> ((ToggleButton) child).setSelected(wanted.contains(child.getUserData()))));
    }

    /** In a narrow window it makes room. */
    void setNarrow(boolean isNarrow) {
        narrow = isNarrow;
        show();
    }

    private void show() {
        setVisible(!narrow && getChildren().size() > 1);
    }

    private int indexOfFocused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private ToggleButton button(GroupingBar bar) {
        Label title = new Label(bar.title());
        if (bar.grouping().isEmpty()) {
            Text flag = Icons.icon(Feather.FLAG);
            flag.getStyleClass().add("ungrouped-flag");
            title.setGraphic(flag);
        }
        Label count = new Label(Integer.toString(bar.count()));
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label share = new Label(bar.share());
        share.getStyleClass().addAll("quiet", "small");
        ToggleButton button = new ToggleButton();
        Text check = Icons.icon(Feather.CHECK);
        check.visibleProperty().bind(button.selectedProperty());
        check.managedProperty().bind(check.visibleProperty());
        button.setGraphic(new VBox(new HBox(check, title, gap, count), new ShareBar(bar.agreed(), bar.underWay()), share));
        button.getStyleClass().add("grouping-bar");
        button.setUserData(bar.grouping());
        button.setSelected(model.filter().groupings().get().contains(bar.grouping()));
        button.setAccessibleText(bar.title() + ": " + bar.figures());
        button.setTooltip(new Tooltip(bar.figures()));
        button.setOnAction(event -> model.filter().toggleGrouping(bar.grouping()));
        return button;
    }
}
