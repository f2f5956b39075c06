package org.plenary.ui.recommendation;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.TableSize;
import org.plenary.ui.kit.Texts;

/** The table itself: rows of one height, columns that fit, keys and clicks. */
final class RecommendationTable extends TableView<TableLine> {

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final double ROW_EM = 2.8;
    private static final double WRAPPED_ROW_EM = 5.1;

    private final RecommendationsViewModel model;
    private final Scale scale;
    private final Texts texts;
    private final TableSelection selection;
    private TableColumns columns;

    RecommendationTable(RecommendationsViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.scale = scale;
        this.texts = texts;
        getStyleClass().add("recommendation-table");
        setPlaceholder(new Label());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        fixedCellSizeProperty().bind(Bindings.createDoubleBinding(
                () -> Math.rint((model.wrapped().get() ? WRAPPED_ROW_EM : ROW_EM) * scale.em()), scale.percent(), model.wrapped()));
        setRowFactory(table -> row());
        setSortPolicy(table -> order());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.all().map(Reading::questions).subscribe(this::head);
        widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
        model.filter().grouped().subscribe(this::fit);
        selection = new TableSelection(this, model);
    }

    /** Leaves only the row in hand selected. */
    void selectOne() {
        selection.onlyOne();
        requestFocus();
    }

    /** Sorts by a column, the other way round when it is sorted by it already; for the keyboard. */
    void sortBy(SortBy wanted) {
        columns.of(wanted).ifPresent(column -> {
            boolean again = getSortOrder().contains(column) && column.getSortType() == TableColumn.SortType.ASCENDING;
            column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        });
    }

    /** New columns when the form has other questions. */
    private void head(List<QuestionHeading> questions) {
        columns = new TableColumns(texts, new TableSize(scale), questions, model.wrapped());
        getColumns().setAll(columns.all());
        fit();
    }

    private void fit() {
        if (getWidth() > 0) {
            columns.fit(getWidth() / scale.em(), model.filter().grouped().get());
            getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0)); // the detail takes what the others left
        }
    }

    private Boolean order() {
        Optional<SortBy> wanted = getSortOrder().isEmpty() ? Optional.empty() : columns.sort(getSortOrder().getFirst());
        model.filter().sort().set(wanted.orElse(SortBy.NUMBER));
        return true;
    }

    /** Before the table itself takes these keys for editing and selecting. */
    private void key(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        Optional<SectionLine> section = selection.section();
        boolean done = plain && switch (event.getCode()) {
            case ENTER -> section.map(this::fold).orElseGet(this::open);
            case SPACE -> section.map(this::fold).orElseGet(this::toggleDrawer);
            case LEFT -> section.filter(line -> !line.folded()).map(this::fold).orElse(false);
            case RIGHT -> section.filter(SectionLine::folded).map(this::fold).orElse(false);
            case ESCAPE -> model.selected().get().size() > 1 && only();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean fold(SectionLine section) {
        model.filter().toggleFold(section.grouping());
        return true;
    }

    private boolean open() {
        model.openForm(0);
        return true;
    }

    private boolean toggleDrawer() {
        model.drawer().open().set(!model.drawer().open().get());
        return true;
    }

    private boolean only() {
        selection.onlyOne();
        return true;
    }

    private TableRow<TableLine> row() {
        TableRow<TableLine> row = new TableRow<>() {
            @Override
            protected void updateItem(TableLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(SECTION, !empty && line instanceof SectionLine);
            }
        };
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(row.getItem(), event));
        return row;
    }

    private void clicked(TableLine line, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (line instanceof SectionLine section) {
            fold(section);
        } else if (line != null && event.getClickCount() == 2) {
            open();
        }
    }
}
