package org.plenary.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.exchange.BundlePlan;
import org.plenary.feature.exchange.KindCount;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** What a bundle would hold, and what stays here. */
final class PlanPane extends VBox {

    private static final int MOST_LINES = 8;

    private final Texts texts;

    PlanPane(SendViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "plan");
        model.planned().subscribe(plan -> plan.ifPresent(this::show));
        visibleProperty().bind(model.planned().map(plan -> plan.isPresent()));
        managedProperty().bind(visibleProperty());
    }

    private void show(BundlePlan plan) {
        Label heading = Labels.wrapped(texts.count("exchange.send.holds", plan.changes()), "card-title");
        FlowPane lists = new FlowPane();
        lists.getStyleClass().add("plan-lists");
        if (plan.changes() > 0) {
            lists.getChildren().addAll(
                    list("exchange.send.about", plan.things().stream().map(t -> new Line(texts.kind(t.kind()), t.things())).toList()),
                    list("exchange.send.by", plan.people().stream().map(p -> new Line(p.name(), p.changes())).toList()));
        }
        Label staying = Labels.wrapped(staying(plan), "quiet");
        staying.setGraphic(Icons.icon(Feather.LOCK));
        getChildren().setAll(heading, lists, staying);
    }

    private record Line(String words, int number) { }

    private VBox list(String key, List<Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("plan-grid");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(words, numbers);
        for (int row = 0; row < Math.min(lines.size(), MOST_LINES); row++) {
            Label number = new Label(texts.text("exchange.number", lines.get(row).number()));
            GridPane.setValignment(number, VPos.TOP);
            grid.addRow(row, Labels.wrapped(lines.get(row).words()), number);
        }
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("section-label");
        VBox list = new VBox(label, grid);
        if (lines.size() > MOST_LINES) {
            list.getChildren().add(Labels.wrapped(texts.text("exchange.more", lines.size() - MOST_LINES), "quiet"));
        }
        list.getStyleClass().add("plan-list");
        return list;
    }

    private String staying(BundlePlan plan) {
        if (plan.staying().isEmpty()) {
            return texts.text("exchange.send.staying.none");
        }
        return texts.text("exchange.send.staying", plan.staying().stream().map(this::counted).collect(Collectors.joining(", ")));
    }

    private String counted(KindCount count) {
        return count.kind().equals("draft") ? texts.count("exchange.send.drafts", count.things())
                : texts.count("exchange.send.own", count.things(), texts.kind(count.kind()));
    }
}
