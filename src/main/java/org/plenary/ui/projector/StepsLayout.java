package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.ui.kit.Slide;

/** Sets steps in a row: the one in hand is pointed at, those behind stand back, and each says how far it is by a shape and a word. */
final class StepsLayout {

    private static final double PADDING = 8;
    private static final double INSIDE = 16;
    private static final double INDENT = 1.1;
    private static final double COLUMN_GAP = 0.5;

    private final Surface surface;
    private final LineBreaking breaking;
    private final Assembly assembly;
    private final SlideWords words;

    StepsLayout(Surface surface, LineBreaking breaking, SlideWords words) {
        this.surface = surface;
        this.breaking = breaking;
        this.assembly = new Assembly(surface, breaking);
        this.words = words;
    }

    Laid of(Slide.Steps slide) {
        Head head = Head.of("", slide.heading(), surface, breaking);
        double room = assembly.room(head);
        double least = surface.size(Type.FLOOR);
        double size = surface.size(Type.LIST);
        List<Row> rows = head.before(rows(slide, size, room));
        while (size > least && Breaks.height(rows) > room) {
            size = Math.max(least, size - Type.STEP);
            rows = head.before(rows(slide, size, room));
        }
        List<List<Row>> pages = Breaks.filled(rows, room);
        return new Laid(assembly.below(head, pages), Breaks.pageOf(head.paged().size() + now(slide), pages));
    }

    private static int now(Slide.Steps slide) {
        return IntStream.range(0, slide.steps().size()).filter(at -> slide.steps().get(at).state() == Slide.StepState.NOW).findFirst().orElse(0);
    }

    private List<Row> rows(Slide.Steps slide, double size, double room) {
        double numbers = slide.steps().stream().mapToDouble(step -> breaking.natural(Paragraph.of(step.number(), Style.BOLD), size)).max().orElse(0);
        return slide.steps().stream().map(step -> row(step, size, numbers)).flatMap(row -> row.height() > room ? row.pieces(room) : Stream.of(row)).toList();
    }

    private Row row(Slide.Step step, double size, double numbers) {
        boolean isNow = step.state() == Slide.StepState.NOW;
        Style style = isNow ? Style.BOLD : step.state() == Slide.StepState.OPEN ? Style.PLAIN : Style.MUTED;
        double width = surface.room() - 2 * INSIDE;
        List<Line> right = breaking.lines(Paragraph.of(said(step), isNow ? Style.BOLD.in(Ink.ACCENT) : Style.MUTED), surface.size(Type.FLOOR), width / 2.5);
        double rightWidth = right.stream().mapToDouble(Line::width).max().orElse(0);
        double indent = step.depth() * INDENT * size;
        double number = INSIDE + size * (1 + COLUMN_GAP) + indent;
        double title = number + (numbers > 0 ? numbers + COLUMN_GAP * size : 0);
        List<Line> lines = breaking.lines(Paragraph.of(step.title(), style), size, INSIDE + width - title - (rightWidth > 0 ? rightWidth + size : 0));
        double height = Math.max(lines.size() * size, right.size() * surface.size(Type.FLOOR)) * Type.LEADING + 2 * PADDING;
        List<Mark> marks = new ArrayList<>();
        if (isNow) {
            marks.add(new Mark.Box(0, 0, surface.room(), height, Mark.Fill.POINTED));
            marks.add(new Mark.Box(0, 0, INSIDE / 2, height, Mark.Fill.POINTER));
        }
        marks.add(new Mark.Sign(INSIDE + indent, PADDING + (Type.LEADING - 1) / 2 * size, size, Mark.Shape.valueOf(step.state().name())));
        column(marks, breaking.lines(Paragraph.of(step.number(), style), size, Double.MAX_VALUE), number, size, false);
        column(marks, lines, title, size, false);
        column(marks, right, surface.room() - INSIDE, size, true);
        return new Row(0, height, marks);
    }

    /** Smaller words at the right stand on the middle of the first line. */
    private static void column(List<Mark> marks, List<Line> lines, double x, double size, boolean fromRight) {
        double y = PADDING + (lines.isEmpty() ? 0 : (size - lines.getFirst().size()) * Type.LEADING / 2);
        for (Line line : lines) {
            if (!line.spans().isEmpty()) {
                marks.add(new Mark.Words(fromRight ? x - line.width() : x, y, line));
            }
            y += line.height();
        }
    }

    private String said(Slide.Step step) {
        return switch (step.state()) {
            case OPEN -> step.detail();
            case NOW -> Stream.of(step.detail(), words.now()).filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
            case DONE -> words.done();
            case SKIPPED -> words.skipped();
        };
    }
}
