package org.plenary.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenary.domain.exchange.Field;
import org.plenary.feature.review.ThingTable;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.TableSize;
import org.plenary.ui.kit.Texts;

/** The things of a kind. Its columns are the fields that tell most; where the window is narrow the last ones make room. */
final class ThingTableView extends TableView<ThingTable.Row> {

    private static final double LEAST_NAME = 15;
    private static final double NUMBER = 5.6;
    private static final double CELL = 9;
    private static final double WIDE_CELL = 15;
    /** Pixels, as JavaFX's own bound for columns. */
    private static final double WIDEST = 5000;
    private static final double SCROLL_BAR = 1.2;

    private final RegistersViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final TableSize size;
    private ThingTable shown = ThingTable.NONE;
    private boolean filling;

    ThingTableView(RegistersViewModel model, Texts texts, Scale scale) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        this.size = new TableSize(scale);
        setPlaceholder(new Label());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setAccessibleText(texts.text("registers.table"));
        size.rows(this);
        widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
        getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (!filling && now != null) {
                model.choose(now.id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !model.chosen().get().isEmpty()) {
                model.choose("");
                event.consume();
            }
        });
        model.table().subscribe(this::show);
        model.chosen().subscribe(id -> select());
    }

    private void show(ThingTable table) {
        filling = true;
        if (!table.kind().equals(shown.kind()) || !table.columns().equals(shown.columns()) || table.numbered() != shown.numbered()) {
            getColumns().setAll(columns(table));
            fit();
        }
        shown = table;
        getItems().setAll(table.rows());
        sort();
        filling = false;
        select();
    }

    private void select() {
        String id = model.chosen().get();
        int place = IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).id().equals(id)).findFirst().orElse(-1);
        filling = true;
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().clearAndSelect(place);
            scrollTo(Math.max(0, place - 3));
        }
        filling = false;
    }

    private List<TableColumn<ThingTable.Row, ?>> columns(ThingTable table) {
        var columns = new ArrayList<TableColumn<ThingTable.Row, ?>>();
        if (table.numbered()) {
            TableColumn<ThingTable.Row, ThingTable.Cell> number = column(texts.field(table.kind(), "number"),
                    row -> new ThingTable.Cell(row.number(), "0".repeat(Math.max(0, 17 - row.number().length())) + row.number()));
            size.fixed(number, NUMBER);
            columns.add(number);
        }
        TableColumn<ThingTable.Row, ThingTable.Row> name = new TableColumn<>(texts.kind(table.kind()));
        name.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        name.setCellFactory(any -> new ThingNameCell(texts));
        name.setComparator((a, b) -> a.name().compareToIgnoreCase(b.name()));
        size.stretching(name, LEAST_NAME);
        name.setMaxWidth(WIDEST); // without a bound JavaFX gives it a width past all numbers before the table has its own
        columns.add(name);
        for (int i = 0; i < table.columns().size(); i++) {
            int place = i;
            Field field = table.columns().get(i);
            TableColumn<ThingTable.Row, ThingTable.Cell> column = column(texts.field(table.kind(), field.name()), row -> row.cells().get(place));
            size.fixed(column, CELL);
            columns.add(column);
        }
        columns.forEach(column -> column.setReorderable(false));
        return columns;
    }

    private static TableColumn<ThingTable.Row, ThingTable.Cell> column(String name, Function<ThingTable.Row, ThingTable.Cell> cell) {
        TableColumn<ThingTable.Row, ThingTable.Cell> column = new TableColumn<>(name);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(cell.apply(data.getValue())));
        column.setCellFactory(any -> new ValueCell());
        column.setComparator((a, b) -> a.order().compareToIgnoreCase(b.order()));
        return column;
    }

    /** As many of the telling fields as leave the name enough room. */
    private void fit() {
        if (getWidth() <= 0 || getColumns().isEmpty()) {
            return;
        }
        int cells = model.table().get().columns().size();
        int always = getColumns().size() - cells;
        double room = getWidth() / scale.em() - SCROLL_BAR - LEAST_NAME - (always > 1 ? NUMBER : 0);
        double cell = Math.clamp((room - LEAST_NAME) / Math.max(1, cells), CELL, WIDE_CELL);
        for (TableColumn<ThingTable.Row, ?> column : getColumns().subList(always, getColumns().size())) {
            size.fixed(column, cell);
            room -= cell;
            column.setVisible(room >= 0);
        }
        getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
    }
}
