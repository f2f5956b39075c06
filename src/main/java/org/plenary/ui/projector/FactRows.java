package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;

/** Sets short facts beside each other, each in a frame of its own; one that is longer than a line stands as a paragraph. */
final class FactRows {

    private static final double PADDING = 14;
    private static final double AROUND = 4;
    private static final double BETWEEN = 14;

    private final Surface surface;
    private final LineBreaking breaking;

    FactRows(Surface surface, LineBreaking breaking) {
        this.surface = surface;
        this.breaking = breaking;
    }

    /** The rows; {@code gap} is the room above the first of them. */
    List<Row> of(List<String> facts, double gap) {
        double size = surface.size(Type.FLOOR);
        List<Row> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        double height = size * Type.LEADING + 2 * AROUND;
        for (String fact : facts) {
            List<Line> lines = breaking.lines(Paragraph.of(fact, Style.PLAIN), size, surface.room() - 2 * PADDING);
            double width = lines.getFirst().width() + 2 * PADDING;
            if (!marks.isEmpty() && (lines.size() > 1 || x + width > surface.room())) {
                rows.add(new Row(rows.isEmpty() ? gap : BETWEEN, height, marks));
                marks.clear();
                x = 0;
            }
            if (lines.size() > 1) {
                lines.forEach(line -> rows.add(new Row(rows.isEmpty() ? gap : 0, line.height(), List.of(new Mark.Words(0, 0, line)))));
            } else {
                marks.add(new Mark.Box(x, 0, width, height, Mark.Fill.FACT));
                marks.add(new Mark.Words(x + PADDING, AROUND, lines.getFirst()));
                x += width + BETWEEN;
            }
        }
        if (!marks.isEmpty()) {
            rows.add(new Row(rows.isEmpty() ? gap : BETWEEN, height, marks));
        }
        return rows;
    }
}
