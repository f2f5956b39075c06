package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.WordDiff;

/** Sets words to be read: as large as fits on one page, and where the least size does not fit either, on several pages that are about as full. */
final class WordsLayout {

    private static final double FACT_GAP = 0.8;
    /** A paragraph of so many lines stays on one page. */
    private static final int UNBROKEN = 3;

    /** Keeps what went out apart from what came in its place, for the eye only. */
    private static final String BETWEEN = "\u2009";

    private final Surface surface;
    private final LineBreaking breaking;
    private final Assembly assembly;
    private final SlideWords words;

    WordsLayout(Surface surface, LineBreaking breaking, SlideWords words) {
        this.surface = surface;
        this.breaking = breaking;
        this.assembly = new Assembly(surface, breaking);
        this.words = words;
    }

    Laid of(Slide.Words slide) {
        return laid(slide.kicker(), slide.heading(), SlideMarkdown.paragraphs(slide.markdown()), slide.facts());
    }

    Laid of(Slide.Changed slide) {
        List<Paragraph> paragraphs = changed(SlideMarkdown.plain(slide.before()), SlideMarkdown.plain(slide.after()));
        List<String> facts = new ArrayList<>(slide.facts());
        boolean differs = paragraphs.stream().flatMap(one -> one.spans().stream()).anyMatch(span -> span.style().ink() != Ink.PLAIN);
        if (differs) {
            facts.add(words.added());
            facts.add(words.removed());
        }
        return laid(slide.kicker(), slide.heading(), paragraphs, facts);
    }

    private Laid laid(String kicker, String heading, List<Paragraph> paragraphs, List<String> facts) {
        Head head = Head.of(kicker, heading, surface, breaking);
        double room = assembly.room(head);
        double least = surface.size(Type.STATEMENT_LEAST);
        double size = Math.max(surface.size(Type.STATEMENT), least);
        List<Row> rows = head.before(rows(paragraphs, facts, size));
        while (size > least && Breaks.height(rows) > room) {
            size = Math.max(least, size - Type.STEP);
            rows = head.before(rows(paragraphs, facts, size));
        }
        return new Laid(assembly.below(head, Breaks.even(rows, room)), 0);
    }

    private List<Row> rows(List<Paragraph> body, List<String> facts, double size) {
        List<Row> rows = new ArrayList<>();
        for (Paragraph paragraph : body) {
            List<Row> lines = breaking.lines(paragraph, size, surface.room()).stream().map(Row::of).toList();
            rows.addAll(lines.size() > UNBROKEN ? lines : List.of(Row.joined(lines)));
        }
        rows.addAll(new FactRows(surface, breaking).of(facts, FACT_GAP * size));
        return rows;
    }

    /** Both texts in one, word by word. */
    private static List<Paragraph> changed(String before, String after) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        WordDiff.Fate last = WordDiff.Fate.SAME;
        for (WordDiff.Piece piece : WordDiff.of(before, after)) {
            if (last == WordDiff.Fate.REMOVED && piece.fate() == WordDiff.Fate.ADDED) {
                open.add(new Span(BETWEEN, Style.PLAIN));
            }
            last = piece.fate();
            Style style = switch (piece.fate()) {
                case SAME -> Style.PLAIN;
                case ADDED -> Style.PLAIN.in(Ink.ADDED);
                case REMOVED -> Style.PLAIN.in(Ink.REMOVED);
            };
            String[] parts = piece.text().split("\n", -1);
            for (int at = 0; at < parts.length; at++) {
                if (at > 0) {
                    paragraphs.add(new Paragraph(open, "", 0, paragraphs.isEmpty() ? 0 : Paragraph.USUAL_GAP));
                    open = new ArrayList<>();
                }
                if (!parts[at].isEmpty()) {
                    open.add(new Span(parts[at], style));
                }
            }
        }
        paragraphs.add(new Paragraph(open, "", 0, paragraphs.isEmpty() ? 0 : Paragraph.USUAL_GAP));
        return paragraphs;
    }
}
