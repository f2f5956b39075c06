package org.plenary.ui.projector;

import java.util.List;

/**
 * A line as it is set.
 *
 * @param spans its words
 * @param indent where it begins, from the left
 * @param marker what stands before it, right of where its indent ends; empty for none
 * @param size of its type
 * @param width of its words
 * @param gap the room above it where another line stands there
 */
record Line(List<Span> spans, double indent, String marker, double size, double width, double gap) {

    Line {
        spans = List.copyOf(spans);
    }

    /** How much room it takes from top to bottom, the gap apart. */
    double height() {
        return size * Type.LEADING;
    }
}
