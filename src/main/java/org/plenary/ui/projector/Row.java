package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is not broken by the end of a page.
 *
 * @param gap the room above it, unless it is the first of its page
 * @param height without the gap
 * @param marks measured from its top left corner, the margin apart
 */
record Row(double gap, double height, List<Mark> marks) {

    Row {
        marks = List.copyOf(marks);
    }

    /** A row of one line. */
    static Row of(Line line) {
        return new Row(line.gap(), line.height(), List.of(new Mark.Words(0, 0, line)));
    }

    /** Rows below each other as one, with the gap of the first. */
    static Row joined(List<Row> rows) {
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (int at = 0; at < rows.size(); at++) {
            double here = at == 0 ? 0 : y + rows.get(at).gap();
            rows.get(at).marks().forEach(mark -> marks.add(mark.lower(here)));
            y = here + rows.get(at).height();
        }
        return new Row(rows.getFirst().gap(), y, marks);
    }

    /** The same with that room above it. */
    Row below(double room) {
        return new Row(room, height, marks);
    }

    /** The same in pieces that are no higher than a page: a mark stands on the page that its upper edge falls on, grounds are left out. */
    Stream<Row> pieces(double room) {
        List<Row> pieces = new ArrayList<>();
        double from = 0;
        List<Mark> open = new ArrayList<>();
        for (Mark mark : marks.stream().filter(one -> !(one instanceof Mark.Box)).sorted(Comparator.comparingDouble(Mark::y)).toList()) {
            if (!open.isEmpty() && mark.bottom() - from > room) {
                pieces.add(new Row(pieces.isEmpty() ? gap : 0, mark.y() - from, open));
                open.clear();
                from = mark.y();
            }
            open.add(mark.lower(-from));
        }
        pieces.add(new Row(pieces.isEmpty() ? gap : 0, open.stream().mapToDouble(Mark::bottom).max().orElse(0), open));
        return pieces.stream();
    }
}
