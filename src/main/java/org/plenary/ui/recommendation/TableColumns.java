package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.plenary.ui.kit.TableSize;
import org.plenary.ui.kit.Texts;

/** The columns of the table. Where the window is narrow those that matter least make room. */
final class TableColumns {

    private static final double LEAST_DETAIL = 12;
    /** The detail has this much before columns that can be missed are shown. */
    private static final double GOOD_DETAIL = 22;
    private static final double QUESTION = 10.1;
    /** In a narrow window the state itself is still readable, its verdict is cut. */
    private static final double NARROW_QUESTION = 7.6;
    private static final double NARROW = 62;
    private static final double SCROLL_BAR = 1.2;

    private final Texts texts;
    private final TableSize size;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final List<Fitting> fittings = new ArrayList<>();
    private final List<TableColumn<TableLine, ?>> columns = new ArrayList<>();

    /**
     * A column and what it needs.
     *
     * @param em its width; of the detail the least
     * @param keep the lower, the longer it stays; 0 always stays
     */
    private record Fitting(TableColumn<TableLine, TableLine> column, double em, int keep, SortBy sort) { }

    TableColumns(Texts texts, TableSize size, List<QuestionHeading> questions, ObservableValue<Boolean> wrapped) {
        this.texts = texts;
        this.size = size;
        add("number", 4.2, 0, SortBy.NUMBER, NumberCell::new).getStyleClass().add("first");
        TableColumn<TableLine, TableLine> detail = add("detail", LEAST_DETAIL, 0, by(SortColumn.DETAIL, 0), () -> new DetailCell(wrapped, texts.text("recommendation.state.conflict")));
        detail.prefWidthProperty().unbind();
        detail.maxWidthProperty().unbind();
        size.stretching(detail, LEAST_DETAIL);
        add("grouping", 10.4, 2, by(SortColumn.GROUPING, 0), GroupingCell::new);
        for (int i = 0; i < questions.size(); i++) {
            int question = i;
            TableColumn<TableLine, TableLine> column = add("question", QUESTION, 1, by(SortColumn.QUESTION, i), () -> new ChipCell(question, narrow));
            head(column, (i + 1) + " " + questions.get(i).label(), questions.get(i).wording());
        }
        add("answers", 5.2, 4, by(SortColumn.ANSWERS, 0), () -> new WordCell(RecommendationLine::answers)).getStyleClass().add("number");
        add("evidence", 5.8, 5, by(SortColumn.EVIDENCE, 0), EvidenceCell::new).getStyleClass().add("number");
        add("owner", 8.2, 3, by(SortColumn.OWNER, 0), () -> new WordCell(RecommendationLine::owner));
        add("updated", 12.5, 6, by(SortColumn.UPDATED, 0), () -> new WordCell(RecommendationLine::updated)).getStyleClass().add("quiet-column");
    }

    /** The columns in order. */
    List<TableColumn<TableLine, ?>> all() {
        return List.copyOf(columns);
    }

    /** What the table is sorted by when the person clicked that head. */
    Optional<SortBy> sort(TableColumn<TableLine, ?> column) {
        boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
        return fittings.stream().filter(f -> f.column() == column).findFirst()
                .map(f -> new SortBy(f.sort().column(), f.sort().question(), descending));
    }

    /** The column that sorts so, whichever way round. */
    Optional<TableColumn<TableLine, TableLine>> of(SortBy sort) {
        return fittings.stream().filter(f -> f.sort().column() == sort.column() && f.sort().question() == sort.question())
                .findFirst().map(Fitting::column);
    }

    /**
     * Shows as many columns as fit.
     *
     * @param em the room there is
     * @param grouped sections say the grouping, so that its column is not needed
     */
    void fit(double em, boolean grouped) {
        double left = em - SCROLL_BAR - GOOD_DETAIL + LEAST_DETAIL;
        narrow.set(em < NARROW);
        fittings.stream().filter(f -> f.sort().column() == SortColumn.QUESTION)
                .forEach(f -> size.fixed(f.column(), narrow.get() ? NARROW_QUESTION : QUESTION));
        boolean full = false;
        for (int keep = 0; keep <= 6; keep++) {
            for (Fitting fitting : fittings) {
                if (fitting.keep() == keep) {
                    boolean wanted = !(grouped && fitting.sort().column() == SortColumn.GROUPING);
                    full |= wanted && keep > 1 && fitting.em() > left;
                    boolean shown = wanted && !full;
                    left -= shown ? fitting.em() : 0;
                    if (fitting.column().isVisible() != shown) {
                        fitting.column().setVisible(shown);
                    }
                }
            }
        }
    }

    private TableColumn<TableLine, TableLine> add(String key, double em, int keep, SortBy sort, Supplier<LineCell> cell) {
        TableColumn<TableLine, TableLine> column = new TableColumn<>();
        String name = texts.text("recommendation.column." + key);
        String spoken = "recommendation.column." + key + ".spoken";
        head(column, name, texts.has(spoken) ? texts.text(spoken) : name);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(any -> cell.get());
        column.setReorderable(false);
        size.fixed(column, em);
        fittings.add(new Fitting(column, em, keep, sort));
        columns.add(column);
        return column;
    }

    private static void head(TableColumn<TableLine, TableLine> column, String words, String whole) {
        Label head = new Label(words);
        head.setTooltip(new Tooltip(whole));
        column.setGraphic(head);
        column.setText(null);
    }

    private static SortBy by(SortColumn column, int question) {
        return new SortBy(column, question, false);
    }
}
