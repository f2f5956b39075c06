package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Tone;

/** The text, cut to the row's height, with what somebody should look at behind it; or the heading of a section. */
final class DetailCell extends LineCell {

    private final Label detail = new Label();
    private final Label heading = new Label();
    private final Label figures = new Label();
    private final Label flag = Chips.tag("", Tone.WARNING);
    private final StateChip contested;
    private final HBox line = new HBox();

    /**
     * @param wrapped whether the text goes on in a second line
     * @param conflict the word for something contested
     */
    DetailCell(ObservableValue<Boolean> wrapped, String conflict) {
        contested = new StateChip(Mark.CONFLICT, conflict);
        detail.wrapTextProperty().bind(wrapped);
        detail.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        heading.getStyleClass().add("section-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        figures.getStyleClass().add("quiet");
        line.getStyleClass().add("recommendation-detail");
        line.setMinWidth(0);
        line.setPrefWidth(1); // as wide as the column, however long the text is
    }

    @Override
    void show(RecommendationLine recommendation) {
        detail.setText(recommendation.detail());
        flag.setText(String.join(" · ", recommendation.flags()));
        setAccessibleText(recommendation.detail());
        List<Node> parts = new ArrayList<>(List.of(detail));
        if (recommendation.contested()) {
            parts.add(contested);
        }
        if (!recommendation.flags().isEmpty()) {
            parts.add(flag);
        }
        fill(parts);
    }

    @Override
    void show(SectionLine section) {
        heading.setText(section.title());
        figures.setText(section.figures());
        setAccessibleText(section.title() + ", " + section.figures());
        fill(List.of(heading, figures));
    }

    private void fill(List<Node> parts) {
        if (!line.getChildren().equals(parts)) {
            line.getChildren().setAll(parts);
        }
        setGraphic(line);
    }
}
