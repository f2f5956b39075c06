package org.plenary.ui.minutes;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;
import org.plenary.domain.minutes.TextTree;

/** A text as it will read, in native nodes: nothing in it is fetched, and a link opens only when clicked. */
final class TextTreePane extends VBox {

    private static final int LEAST_LEVEL = 4;
    /** A column of at most so many letters is never broken. */
    private static final int MOST_LETTERS_KEPT = 12;

    private final Consumer<String> opener;

    /** @param opener gets the address of a link that was clicked */
    TextTreePane(Consumer<String> opener) {
        this.opener = opener;
        getStyleClass().add("page");
    }

    /** Shows a text in the place of another. */
    void show(TextTree text) {
        getChildren().setAll(text.blocks().stream().map(this::node).toList());
    }

    /** Shows none. */
    void clear() {
        getChildren().clear();
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading(int level, Line line) -> styled(flow(line), "page-heading-" + Math.min(level, LEAST_LEVEL));
            case Block.Paragraph(Line line) -> styled(flow(line), "page-paragraph");
            case Block.Bullets(List<Line> items) -> styled(new VBox(items.stream().map(this::item).toArray(Node[]::new)), "page-list");
            case Block.Table table -> table(table);
        };
    }

    private Node item(Line line) {
        Label bullet = new Label("•");
        bullet.setMinWidth(Label.USE_PREF_SIZE);
        TextFlow words = flow(line);
        HBox.setHgrow(words, Priority.ALWAYS);
        return styled(new HBox(bullet, words), "page-item");
    }

    /** Columns of few letters are as wide as those; the others share the rest by how much they hold. */
    private Node table(Block.Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add("page-table");
        for (int column = 0; column < table.head().size(); column++) {
            int at = column;
            int longest = Math.max(table.rows().stream().mapToInt(row -> length(row.get(at))).max().orElse(0), length(table.head().get(column)));
            var width = new ColumnConstraints();
            if (longest <= MOST_LETTERS_KEPT) {
                width.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
            } else {
                width.setHgrow(Priority.ALWAYS);
            }
            grid.getColumnConstraints().add(width);
            grid.add(cell(table.head().get(column), "page-head"), column, 0);
            for (int row = 0; row < table.rows().size(); row++) {
                grid.add(cell(table.rows().get(row).get(column), "page-cell"), column, row + 1);
            }
        }
        return grid;
    }

    private static int length(Line line) {
        return line.runs().stream().mapToInt(run -> run.text().length()).sum();
    }

    private Node cell(Line line, String style) {
        return styled(new HBox(flow(line)), style);
    }

    private TextFlow flow(Line line) {
        var flow = new TextFlow(line.runs().stream().map(this::run).toArray(Node[]::new));
        flow.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return flow;
    }

    private Node run(Run run) {
        return switch (run) {
            case Run.Words(String text, Run.Style style) -> styled(new Text(text), switch (style) {
                case PLAIN -> "page-words";
                case BOLD -> "page-bold";
                case ITALIC -> "page-italic";
            });
            case Run.Link(String text, String address) -> {
                var link = new Hyperlink(text);
                link.setOnAction(event -> opener.accept(address));
                yield link;
            }
        };
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
