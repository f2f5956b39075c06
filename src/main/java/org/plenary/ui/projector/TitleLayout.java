package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;
import org.plenary.ui.kit.Slide;

/** Sets what stands alone in the middle of its page: a title, or a clock that counts down. */
final class TitleLayout {

    private static final double LINE = 44;
    private static final double DIGITS = 230;
    private static final int LINES = 3;
    private static final double GAP = 0.5;

    private final Surface surface;
    private final LineBreaking breaking;
    private final Assembly assembly;

    TitleLayout(Surface surface, LineBreaking breaking) {
        this.surface = surface;
        this.breaking = breaking;
        this.assembly = new Assembly(surface, breaking);
    }

    Laid of(Slide.Title slide) {
        List<Row> rows = new ArrayList<>();
        if (surface.look().hasHeader()) {
            add(rows, slide.kicker(), Style.PLAIN.in(Ink.ACCENT), surface.size(Type.LIST), 0);
        }
        double size = surface.size(Type.TITLE);
        while (size > surface.size(Type.STATEMENT_LEAST) && breaking.lines(Paragraph.of(slide.heading(), Style.BOLD), size, surface.room()).size() > LINES) {
            size -= Type.STEP;
        }
        add(rows, slide.heading(), Style.BOLD, size, GAP / 2);
        add(rows, slide.line(), Style.MUTED, surface.size(LINE), GAP);
        double room = assembly.room(Head.NONE);
        return new Laid(Breaks.height(rows) <= room ? List.of(assembly.centred(rows)) : assembly.below(Head.NONE, Breaks.even(rows, room)), 0);
    }

    Laid of(Slide.Countdown slide) {
        List<Row> rows = new ArrayList<>();
        add(rows, slide.heading(), Style.BOLD, surface.size(LINE), 0);
        rows.add(new Row(0, DIGITS * Type.LEADING, List.of(new Mark.Left(0, 0, DIGITS, slide.until()))));
        add(rows, slide.line(), Style.PLAIN, surface.size(LINE), 0);
        double room = assembly.room(Head.NONE);
        return new Laid(Breaks.height(rows) <= room ? List.of(assembly.centred(rows)) : assembly.below(Head.NONE, Breaks.even(rows, room)), 0);
    }

    private void add(List<Row> rows, String words, Style style, double size, double gap) {
        if (!words.isBlank()) {
            List<Line> lines = breaking.lines(new Paragraph(List.of(new Span(words, style)), "", 0, gap), size, surface.room());
            lines.forEach(line -> rows.add(Row.of(line)));
        }
    }
}
