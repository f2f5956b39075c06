package org.plenary.ui.projector;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What stands between two places where a text may be broken, with the spaces behind it.
 *
 * @param spans more than one where the style changes inside it
 * @param bare the same without the spaces behind it, those of one style as one
 * @param endsLine whether a line feed ends it; the line feed is not among the spans
 */
record Word(List<Span> spans, List<Span> bare, boolean endsLine) {

    /** The words of a paragraph, in any language that the Java library knows how to break. */
    static List<Word> of(List<Span> spans) {
        return cut(spans, BreakIterator.getLineInstance(Locale.ROOT));
    }

    /** Its letters, each as a word; a letter with its accents is one. */
    List<Word> letters() {
        return cut(bare, BreakIterator.getCharacterInstance(Locale.ROOT));
    }

    /** Spans of one style as one, without spaces at the end. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && joined.getLast().style().equals(span.style())) {
                joined.add(new Span(joined.removeLast().text() + span.text(), span.style()));
            } else {
                joined.add(span);
            }
        }
        while (!joined.isEmpty() && joined.getLast().text().isBlank()) {
            joined.removeLast();
        }
        if (!joined.isEmpty()) {
            Span last = joined.removeLast();
            joined.add(new Span(last.text().stripTrailing(), last.style()));
        }
        return joined;
    }

    private static List<Word> cut(List<Span> spans, BreakIterator breaks) {
        String whole = spans.stream().map(Span::text).collect(Collectors.joining());
        breaks.setText(whole);
        List<Word> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            boolean endsLine = whole.charAt(to - 1) == '\n';
            List<Span> between = between(spans, from, endsLine ? to - 1 : to);
            words.add(new Word(between, joined(between), endsLine));
            from = to;
        }
        return words;
    }

    private static List<Span> between(List<Span> spans, int from, int to) {
        List<Span> between = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int first = Math.max(from - start, 0);
            int last = Math.min(to - start, span.text().length());
            if (first < last) {
                between.add(new Span(span.text().substring(first, last), span.style()));
            }
            start += span.text().length();
        }
        return between;
    }
}
