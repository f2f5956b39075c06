package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands above every page of a slide.
 *
 * @param rows the few words and the heading
 * @param height with the room below it
 * @param paged the same rows where they would leave too little room for what stands below: then they stand once, before it
 */
record Head(List<Row> rows, double height, List<Row> paged) {

    /** Room at the right for "12/14". */
    private static final double PAGE_NUMBER = 120;
    /** No more of the surface than this. */
    private static final double MOST = 0.4 * Type.HEIGHT;
    private static final int LINES = 2;

    /** Nothing above. */
    static final Head NONE = new Head(List.of(), 0, List.of());

    /** The few words above the heading are left out where that was chosen. */
    static Head of(String kicker, String heading, Surface surface, LineBreaking breaking) {
        List<Row> rows = new ArrayList<>();
        double room = surface.room() - PAGE_NUMBER;
        if (surface.look().hasHeader() && !kicker.isBlank()) {
            breaking.lines(Paragraph.of(kicker, Style.MUTED), surface.size(Type.FLOOR), room).forEach(line -> rows.add(Row.of(line)));
        }
        if (!heading.isBlank()) {
            heading(heading, surface, breaking, room).forEach(line -> rows.add(Row.of(line)));
        }
        return of(rows);
    }

    /** That of rows which were made elsewhere. */
    static Head of(List<Row> rows) {
        double height = Breaks.height(rows) + Type.BELOW_HEADING;
        if (rows.isEmpty()) {
            return NONE;
        }
        return height > MOST ? new Head(List.of(), 0, List.copyOf(rows)) : new Head(List.copyOf(rows), height, List.of());
    }

    /** Other rows behind those that are part of what is paged. */
    List<Row> before(List<Row> others) {
        return Stream.concat(paged.stream(), others.stream()).toList();
    }

    private static List<Line> heading(String heading, Surface surface, LineBreaking breaking, double room) {
        double size = surface.size(Type.HEADING);
        List<Line> lines = breaking.lines(Paragraph.of(heading, Style.BOLD), size, room);
        while (lines.size() > LINES && size > surface.size(Type.STATEMENT_LEAST)) {
            size -= Type.STEP;
            lines = breaking.lines(Paragraph.of(heading, Style.BOLD), size, room);
        }
        return lines;
    }
}
