package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Breaks paragraphs into lines: where a language allows it, and inside a word only when the word alone is wider than the line. */
final class LineBreaking {

    /** How far a list or a quotation stands in, measured in the type size. */
    private static final double INDENT = 1.5;

    private static final int MOST_KNOWN = 1000;

    private final Ruler ruler;
    private final Map<List<Span>, List<Word>> known = new LinkedHashMap<>(MOST_KNOWN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Span>, List<Word>> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    LineBreaking(Ruler ruler) {
        this.ruler = ruler;
    }

    /** The lines of paragraphs, set in a size within a width. */
    List<Line> lines(List<Paragraph> paragraphs, double size, double width) {
        return paragraphs.stream().flatMap(paragraph -> lines(paragraph, size, width).stream()).toList();
    }

    /** The lines of one paragraph; one empty line for one without words. */
    List<Line> lines(Paragraph paragraph, double size, double width) {
        var filling = new Filling(paragraph, size, width);
        words(paragraph).forEach(filling::add);
        return filling.lines();
    }

    /** How wide the words of a paragraph are when nothing breaks them. */
    double natural(Paragraph paragraph, double size) {
        return lines(paragraph, size, Double.MAX_VALUE).stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** How wide its widest word is. */
    double least(Paragraph paragraph, double size) {
        return words(paragraph).stream().mapToDouble(word -> width(word.bare(), size)).max().orElse(0);
    }

    /** A paragraph is measured, broken, and often broken again in another size: its words are looked for once. */
    private List<Word> words(Paragraph paragraph) {
        return known.computeIfAbsent(paragraph.spans(), Word::of);
    }

    /** How wide some spans in a row are. */
    double width(List<Span> spans, double size) {
        return spans.stream().mapToDouble(span -> ruler.width(span.text(), span.style(), size)).sum();
    }

    /** The lines of a paragraph while they are filled. */
    private final class Filling {

        private final Paragraph paragraph;
        private final double size;
        private final double indent;
        private final double room;
        private final List<Line> lines = new ArrayList<>();
        private final List<Span> open = new ArrayList<>();
        /** Up to the last letter. */
        private double width;
        /** With the spaces behind it. */
        private double end;

        Filling(Paragraph paragraph, double size, double width) {
            this.paragraph = paragraph;
            this.size = size;
            this.indent = paragraph.indent() * INDENT * size;
            this.room = Math.max(size, width - indent);
        }

        void add(Word word) {
            double bare = width(word.bare(), size);
            if (!open.isEmpty() && end + bare > room) {
                close();
            }
            if (bare > room) {
                word.letters().forEach(this::add);
            } else {
                width = end + bare;
                end += width(word.spans(), size);
                open.addAll(word.spans());
            }
            if (word.endsLine()) {
                close();
            }
        }

        List<Line> lines() {
            if (!open.isEmpty() || lines.isEmpty()) {
                close();
            }
            return lines;
        }

        private void close() {
            boolean first = lines.isEmpty();
            lines.add(new Line(Word.joined(open), indent, first ? paragraph.marker() : "", size, width, first ? paragraph.gap() * size : 0));
            open.clear();
            width = 0;
            end = 0;
        }
    }
}
