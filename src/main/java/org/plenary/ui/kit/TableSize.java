package org.plenary.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;

/** Row heights and column widths that follow the text size. JavaFX takes them only in pixels; here they are in em of the body text. */
public final class TableSize {

    private static final double ROW_EM = 2.8;

    private final Scale scale;

    /** Sizes at that scale. */
    public TableSize(Scale scale) {
        this.scale = scale;
    }

    /** Gives a table rows of one line. All rows have the same height, so that thousands scroll without jumping. */
    public void rows(TableView<?> table) {
        table.fixedCellSizeProperty().bind(em(ROW_EM));
    }

    /** Gives a tree table rows of one line. */
    public void rows(TreeTableView<?> table) {
        table.fixedCellSizeProperty().bind(em(ROW_EM));
    }

    /** Keeps a column at a width: for numbers, chips and dates. */
    public void fixed(TableColumnBase<?, ?> column, double em) {
        column.minWidthProperty().bind(em(em));
        column.maxWidthProperty().bind(em(em));
        column.prefWidthProperty().bind(em(em));
    }

    /** Lets a column take what is left, but not less than a width. The table needs a constrained resize policy. */
    public void stretching(TableColumnBase<?, ?> column, double leastEm) {
        column.minWidthProperty().bind(em(leastEm));
        column.setMaxWidth(Double.MAX_VALUE);
    }

    private DoubleBinding em(double size) {
        return Bindings.createDoubleBinding(() -> Math.rint(size * scale.em()), scale.percent());
    }
}
