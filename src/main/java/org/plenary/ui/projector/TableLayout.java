package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.ui.kit.Slide;

/** Sets a table: its head on every page, its rows on as many pages as their height needs, each row once. */
final class TableLayout {

    private static final double PADDING = 8;
    private static final double BETWEEN = 28;
    private static final double POINTER = 8;

    private final Surface surface;
    private final LineBreaking breaking;
    private final Assembly assembly;

    TableLayout(Surface surface, LineBreaking breaking) {
        this.surface = surface;
        this.breaking = breaking;
        this.assembly = new Assembly(surface, breaking);
    }

    Laid of(Slide.Table slide) {
        double size = surface.size(Type.FLOOR);
        List<Double> least = least(slide, size);
        while (size > Type.FLOOR && least.stream().mapToDouble(Double::doubleValue).sum() > columnsRoom(slide)) {
            size = Math.max(Type.FLOOR, size - Type.STEP);
            least = least(slide, size);
        }
        List<Double> widths = Columns.widths(natural(slide, size), least, columnsRoom(slide));
        Head title = Head.of("", slide.heading(), surface, breaking);
        Head head = Head.of(Stream.concat(title.before(title.rows()).stream(), Stream.of(head(slide, size, widths))).toList());
        double room = assembly.room(head);
        List<Row> rows = new ArrayList<>(head.paged().stream().flatMap(row -> row.height() > room ? row.pieces(room) : Stream.of(row)).toList());
        int marked = 0;
        for (int at = 0; at < slide.rows().size(); at++) {
            boolean isMarked = slide.marked().equals(Optional.of(at));
            marked = isMarked ? rows.size() : marked;
            rows.addAll(pieces(slide.rows().get(at), size, widths, room, isMarked));
        }
        List<List<Row>> pages = Breaks.filled(rows, room);
        return new Laid(assembly.below(head, pages), Breaks.pageOf(marked, pages));
    }

    /** Row by row, the head first; measured as if all were marked, as any may be. */
    private List<List<Double>> natural(Slide.Table slide, double size) {
        return Stream.concat(Stream.of(slide.columns()), slide.rows().stream())
                .map(row -> row.stream().map(cell -> breaking.natural(Paragraph.of(cell, Style.BOLD), size)).toList()).toList();
    }

    private List<Double> least(Slide.Table slide, double size) {
        return IntStream.range(0, slide.columns().size()).mapToObj(column -> Stream.concat(Stream.of(slide.columns()), slide.rows().stream())
                .filter(row -> column < row.size()).map(row -> breaking.least(Paragraph.of(row.get(column), Style.BOLD), size)).max(Double::compare).orElse(0.0)).toList();
    }

    private double columnsRoom(Slide.Table slide) {
        return surface.room() - BETWEEN * slide.columns().size();
    }

    private Row head(Slide.Table slide, double size, List<Double> widths) {
        Row row = row(cells(slide.columns(), size, widths, Style.MUTED.strong()), widths, size, false);
        List<Mark> marks = new ArrayList<>(row.marks());
        marks.removeIf(mark -> mark instanceof Mark.Box);
        marks.add(new Mark.Box(0, row.height() - 2, surface.room(), 2, Mark.Fill.HEAD_RULE));
        return new Row(!slide.heading().isBlank() ? Type.BELOW_HEADING / 2 : 0, row.height(), marks);
    }

    private List<List<Line>> cells(List<String> words, double size, List<Double> widths, Style style) {
        return IntStream.range(0, Math.min(words.size(), widths.size()))
                .mapToObj(column -> breaking.lines(Paragraph.of(words.get(column), style), size, Math.ceil(widths.get(column)))).toList();
    }

    /** One row; where it is higher than a page, as many as it needs. */
    private List<Row> pieces(List<String> words, double size, List<Double> widths, double room, boolean isMarked) {
        List<List<Line>> cells = cells(words, size, widths, isMarked ? Style.BOLD : Style.PLAIN);
        int most = Math.max(1, (int) ((room - 2 * PADDING) / (size * Type.LEADING)));
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        List<Row> pieces = new ArrayList<>();
        for (int from = 0; from < lines; from += most) {
            int first = from;
            pieces.add(row(cells.stream().map(cell -> cell.subList(Math.min(first, cell.size()), Math.min(first + most, cell.size()))).toList(), widths, size,
                    isMarked));
        }
        return pieces;
    }

    private Row row(List<List<Line>> cells, List<Double> widths, double size, boolean isMarked) {
        double height = cells.stream().mapToInt(List::size).max().orElse(1) * size * Type.LEADING + 2 * PADDING;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(0, height - 1, surface.room(), 1, Mark.Fill.RULE));
        if (isMarked) {
            marks.add(new Mark.Box(0, 0, surface.room(), height, Mark.Fill.POINTED));
            marks.add(new Mark.Box(0, 0, POINTER, height, Mark.Fill.POINTER));
        }
        double x = BETWEEN / 2;
        for (int column = 0; column < cells.size(); column++) {
            double y = PADDING;
            for (Line line : cells.get(column)) {
                if (!line.spans().isEmpty()) {
                    marks.add(new Mark.Words(x, y, line));
                }
                y += line.height();
            }
            x += widths.get(column) + BETWEEN;
        }
        return new Row(0, height, marks);
    }
}
