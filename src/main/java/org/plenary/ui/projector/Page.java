package org.plenary.ui.projector;

import java.util.List;

/**
 * A page of a slide, without the line below it.
 *
 * @param marks in the order they are drawn
 */
record Page(List<Mark> marks) {

    Page {
        marks = List.copyOf(marks);
    }
}
