package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;
import org.plenary.ui.kit.Slide;

/** Sets things in a list: what each is called, its words, and what else there is to say. */
final class ItemsLayout {

    private static final double GAP = 0.7;

    private final Surface surface;
    private final LineBreaking breaking;
    private final Assembly assembly;

    ItemsLayout(Surface surface, LineBreaking breaking) {
        this.surface = surface;
        this.breaking = breaking;
        this.assembly = new Assembly(surface, breaking);
    }

    Laid of(Slide.Items slide) {
        Head head = Head.of("", slide.heading(), surface, breaking);
        double room = assembly.room(head);
        double least = surface.size(Type.FLOOR);
        double size = surface.size(Type.LIST);
        List<Row> rows = head.before(rows(slide, size, room));
        while (size > least && Breaks.height(rows) > room) {
            size = Math.max(least, size - Type.STEP);
            rows = head.before(rows(slide, size, room));
        }
        return new Laid(assembly.below(head, Breaks.filled(rows, room)), 0);
    }

    /** A thing stays on one page; one that is longer than a page goes on by lines. */
    private List<Row> rows(Slide.Items slide, double size, double room) {
        List<Row> rows = new ArrayList<>();
        for (Slide.Item item : slide.items()) {
            List<Row> lines = new ArrayList<>();
            add(lines, item.label(), Style.BOLD.in(Ink.ACCENT), surface.size(Type.FLOOR));
            breaking.lines(SlideMarkdown.paragraphs(item.text()), size, surface.room()).forEach(line -> lines.add(Row.of(line)));
            add(lines, item.detail(), Style.MUTED, surface.size(Type.FLOOR));
            if (Breaks.height(lines) > room) {
                rows.addAll(lines);
            } else if (!lines.isEmpty()) {
                rows.add(Row.joined(lines).below(rows.isEmpty() ? 0 : GAP * size));
            }
        }
        return rows;
    }

    private void add(List<Row> lines, String words, Style style, double size) {
        if (!words.isBlank()) {
            breaking.lines(Paragraph.of(words, style), size, surface.room()).forEach(line -> lines.add(Row.of(line)));
        }
    }
}
