package org.plenary.document;

import java.util.stream.Stream;
import org.plenary.domain.minutes.Cell;
import org.plenary.domain.minutes.Sheet;

/** How wide a column of a sheet is: as its longest line, within what one can read across. */
final class ColumnWidth {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int DAY = 11;
    /** Room for the arrow that filters. */
    private static final int ARROW = 3;

    private ColumnWidth() { }

    /** In characters. */
    static int of(Sheet sheet, int column) {
        int head = longestLine(sheet.head().get(column)) + ARROW;
        return Math.clamp(Math.max(head, sheet.rows().stream().mapToInt(row -> width(row.get(column))).max().orElse(0) + 1), NARROWEST, WIDEST);
    }

    private static int width(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> longestLine(text);
            case Cell.Number(long value) -> Long.toString(value).length();
            case Cell.Day day -> DAY;
        };
    }

    private static int longestLine(String text) {
        return Stream.of(text.split("\\R")).mapToInt(String::length).max().orElse(0);
    }
}
