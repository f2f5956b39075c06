package org.plenary.domain.minutes;

import java.util.List;

/** A part of a text that starts on a line of its own. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level from 1, the text's own, to 6
     */
    record Heading(int level, Line line) implements Block {

        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("a heading's level is 1 to 6: " + level);
            }
        }
    }

    /** A paragraph. */
    record Paragraph(Line line) implements Block { }

    /** An unordered list; never empty. */
    record Bullets(List<Line> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param head a heading for each column
     * @param rows each with as many cells as there are columns; a cell may have no words
     */
    record Table(List<Line> head, List<List<Line>> rows) implements Block {

        public Table {
            int columns = head.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("each row needs " + columns + " cells");
            }
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
