package org.plenary.ui.recommendation;

import javafx.scene.control.TableCell;

/** A cell that shows one line after another; nodes are made once for the cell and filled anew. */
abstract class LineCell extends TableCell<TableLine, TableLine> {

    /** Shows a recommendation. */
    abstract void show(RecommendationLine line);

    /** Shows the heading of a section; most columns have nothing to say there. */
    void show(SectionLine section) {
        clear();
    }

    /** Shows nothing. */
    void clear() {
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
    }

    @Override
    protected void updateItem(TableLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            clear();
            return;
        }
        switch (line) {
            case RecommendationLine recommendation -> show(recommendation);
            case SectionLine section -> show(section);
        }
    }
}
