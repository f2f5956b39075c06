package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Columns that line up in a terminal. Widths count code points, which is right for all but the widest scripts. */
final class TextTable {

    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    TextTable row(List<String> cells) {
        rows.add(cells.stream().map(cell -> TerminalText.cut(TerminalText.oneLine(cell), WIDEST)).toList());
        return this;
    }

    /** The rows, one a line, without a last line break; empty without rows. */
    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(i == 0 ? "" : GAP).append(cell).repeat(" ", widths[i] - length(cell));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
