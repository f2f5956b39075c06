package org.plenary.ui.projector;

import java.util.List;

/**
 * Words that begin on a line of their own.
 *
 * @param spans its words; a line feed among them begins a new line
 * @param marker what stands before it, as "•" or "2."; empty for none
 * @param indent how many lists and quotations it is in
 * @param gap the room above it, measured in its own type size
 */
record Paragraph(List<Span> spans, String marker, int indent, double gap) {

    /** The room between paragraphs. */
    static final double USUAL_GAP = 0.45;

    Paragraph {
        spans = List.copyOf(spans);
    }

    /** One in one style. */
    static Paragraph of(String words, Style style) {
        return new Paragraph(List.of(new Span(words, style)), "", 0, 0);
    }
}
