package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;

/** Puts rows, already on their pages, at their places on the surface. */
final class Assembly {

    private final Surface surface;
    private final LineBreaking breaking;

    Assembly(Surface surface, LineBreaking breaking) {
        this.surface = surface;
        this.breaking = breaking;
    }

    /** How high what stands below that head may be. */
    double room(Head head) {
        return surface.bottom() - Type.TOP - head.height();
    }

    /** Pages below a head; with their numbers where there are several. */
    List<Page> below(Head head, List<List<Row>> pages) {
        List<Page> made = new ArrayList<>();
        for (int at = 0; at < pages.size(); at++) {
            List<Mark> marks = new ArrayList<>(marks(head.rows(), Type.TOP));
            marks.addAll(marks(pages.get(at), Type.TOP + head.height()));
            if (pages.size() > 1) {
                marks.add(number(at + 1, pages.size()));
            }
            made.add(new Page(marks));
        }
        return made;
    }

    /** One page with rows in the middle of its height. */
    Page centred(List<Row> rows) {
        return new Page(marks(rows, Type.TOP + Math.max(0, (room(Head.NONE) - Breaks.height(rows)) / 2)));
    }

    private static List<Mark> marks(List<Row> rows, double top) {
        List<Mark> marks = new ArrayList<>();
        double y = top;
        for (int at = 0; at < rows.size(); at++) {
            double here = y + (at == 0 ? 0 : rows.get(at).gap());
            rows.get(at).marks().forEach(mark -> marks.add(mark.lower(here)));
            y = here + rows.get(at).height();
        }
        return marks;
    }

    private Mark number(int page, int pages) {
        Line line = breaking.lines(Paragraph.of(page + "/" + pages, Style.MUTED), Type.FLOOR, surface.room()).getFirst();
        return new Mark.Words(surface.room() - line.width(), Type.TOP + (surface.size(Type.FLOOR) - Type.FLOOR) / 2, line);
    }
}
