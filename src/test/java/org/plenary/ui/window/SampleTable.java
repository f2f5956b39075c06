package org.plenary.ui.window;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.TableSize;

/** A table with a drawer, to see the kit's classes together. */
final class SampleTable {

    private static final List<String> DETAILS = List.of(
            "ICANN should publish a single, clear and consistent statement of its SSR remit and limited technical mission",
            "ICANN's definition and implementation of its SSR remit should be reviewed in order to maintain consensus",
            "Once ICANN issues a consensus-based statement of its SSR remit, it should use consistent terminology",
            "ICANN should document and clearly define the nature of the SSR relationships it has within its community");
    private static final List<String> GROUPS = List.of("OCTO", "Ops & Finance", "Policy", "Compliance", "Risk Management");

    private record Row(int number, String detail, String group, Mark q1, Mark q2, Mark q3, int drafts) { }

    private SampleTable() { }

    static Node of(TextField filter, Scale scale) {
        TableSize size = new TableSize(scale);
        TableView<Row> table = new TableView<>();
        size.rows(table);
        table.getColumns().add(fixed(size, "#", 4.2, row -> quiet(Integer.toString(row.number()))));
        table.getColumns().getFirst().getStyleClass().add("first");
        TableColumn<Row, Row> detail = column("Detail", row -> new Label(row.detail()));
        size.stretching(detail, 12);
        table.getColumns().add(detail);
        table.getColumns().add(fixed(size, "Grouping", 10.5, row -> Chips.tag(row.group())));
        table.getColumns().add(fixed(size, "Q1", 6.5, row -> chip(row.q1())));
        table.getColumns().add(fixed(size, "Q2", 6.5, row -> chip(row.q2())));
        table.getColumns().add(fixed(size, "Q3", 6.5, row -> chip(row.q3())));
        TableColumn<Row, Row> drafts = fixed(size, "Drafts", 5, row -> quiet(row.drafts() == 0 ? "" : Integer.toString(row.drafts())));
        drafts.getStyleClass().add("number");
        table.getColumns().add(drafts);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Mark[] marks = Mark.values();
        table.getItems().setAll(IntStream.rangeClosed(1, 28)
                .mapToObj(n -> new Row(n, DETAILS.get(n % 4), GROUPS.get(n * 7 % 5), n == 6 ? Mark.CONFLICT : marks[n * 5 % 3], marks[n * 3 / 2 % 3], marks[n / 4 % 3], n % 4))
                .toList());
        table.getSelectionModel().select(3);
        filter.setPrefColumnCount(24);
        HBox bar = new HBox(filter, Icons.button(Feather.FILTER, "State", () -> { }), Chips.tag("OCTO"), Chips.tag("Policy"));
        bar.setStyle("-fx-spacing: 0.6em; -fx-padding: 0.9em 1.5em 0.9em 1.5em; -fx-alignment: center-left");
        VBox left = new VBox(bar, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        return new BorderPane(left, null, drawer(), null, null);
    }

    private static VBox drawer() {
        Label title = new Label("Recommendation 4");
        title.getStyleClass().add("card-title");
        MarkdownView text = new MarkdownView(address -> { });
        text.show("ICANN should **document and clearly define** the nature of the SSR relationships it has within the ICANN community, "
                + "in order to provide a single focal point.\n\n- see the [roles document](https://example.org)\n- slides 1–3 of `OCTO`\n\n> Agreed in *Barcelona*.");
        Button open = new Button("Open form");
        VBox drawer = new VBox(title, Chips.tag("OCTO"), text, new StateChip(Mark.DRAFT, "Q1 draft by Alice"), new StateChip(Mark.EMPTY, "Q2 empty"), open);
        drawer.getStyleClass().add("drawer");
        drawer.setStyle("-fx-pref-width: 24em; -fx-min-width: 24em");
        return drawer;
    }

    private static StateChip chip(Mark mark) {
        return new StateChip(mark, switch (mark) {
            case EMPTY -> "empty";
            case DRAFT -> "draft";
            case AGREED -> "agreed";
            case CONFLICT -> "conflict";
        });
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static TableColumn<Row, Row> fixed(TableSize size, String title, double em, Function<Row, Node> show) {
        TableColumn<Row, Row> column = column(title, show);
        size.fixed(column, em);
        return column;
    }

    private static TableColumn<Row, Row> column(String title, Function<Row, Node> show) {
        TableColumn<Row, Row> column = new TableColumn<>(title);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty ? null : show.apply(row));
            }
        });
        return column;
    }
}
