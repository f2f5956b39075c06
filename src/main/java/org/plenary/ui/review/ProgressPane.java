package org.plenary.ui.review;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** How far the team is: a strip of dots for each grouping, and what the shapes mean. */
final class ProgressPane extends VBox {

    private final TodayViewModel model;
    private final Texts texts;

    ProgressPane(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("today-part");
    }

    void show(List<StripWords> strips) {
        Label heading = new Label(texts.text("today.progress"));
        heading.getStyleClass().add("today-heading");
        if (strips.isEmpty()) {
            getChildren().setAll(heading, new EmptyState(Feather.LIST, texts.text("recommendation.none"))
                    .button(texts.text("recommendation.none.paste"), model.ways()::pasteTable));
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("strips");
        ColumnConstraints words = new ColumnConstraints();
        words.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints dots = new ColumnConstraints();
        dots.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(words, words, dots);
        for (int row = 0; row < strips.size(); row++) {
            StripWords strip = strips.get(row);
            Hyperlink link = new Hyperlink(strip.name());
            link.setMnemonicParsing(false);
            link.getStyleClass().add("strip-name");
            link.setOnAction(event -> model.ways().openRecommendations(strip.grouping()));
            Label figures = new Label(strip.figures());
            figures.getStyleClass().addAll("quiet", "small");
            figures.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, link, figures, new DotStrip(strip.dots(), model.ways()::openForm));
        }
        getChildren().setAll(head(heading), grid);
    }

    private FlowPane head(Label heading) {
        FlowPane legend = new FlowPane(heading);
        legend.getStyleClass().add("legend");
        for (Mark mark : Mark.values()) {
            StateChip chip = new StateChip(mark, model.wording().state(mark));
            chip.getStyleClass().add("small");
            legend.getChildren().add(chip);
        }
        return legend;
    }
}
