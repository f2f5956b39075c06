package org.plenary.domain.minutes;

import java.util.List;

/**
 * A table of values for a spreadsheet: a register, or one of several sheets of a file.
 *
 * @param name what the sheet is called; a writer shortens it where its format must
 * @param head a heading for each column
 * @param rows each with as many cells as there are columns
 */
public record Sheet(String name, List<String> head, List<List<Cell>> rows) {

    public Sheet {
        int columns = head.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("each row needs " + columns + " cells");
        }
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
