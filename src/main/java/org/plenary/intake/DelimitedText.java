package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts lines into cells at one separator. A cell in double quotes may hold the separator, doubled quotes and line ends (RFC 4180,
 * section 2); quotes that do not enclose a whole cell are plain characters, and a pipe table knows no quotes.
 */
final class DelimitedText {
    /** A quoted cell longer than this is taken as a stray quote. */
    private static final int LONGEST_CELL_IN_LINES = 40;
    private static final Pattern QUOTED = Pattern.compile(" *\"([^\"]*+(?:\"\"[^\"]*+)*+)\" *");
    private static final Pattern STILL_OPEN = Pattern.compile(" *\"[^\"]*+(?:\"\"[^\"]*+)*+");

    /**
     * @param line  first line of the row in the source, from 1
     * @param last  last line of the row
     * @param cells at least one; stripped
     */
    record Row(int line, int last, List<String> cells) {
        /** The text of a column; empty when the row is too short or the column is -1. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private final char separator;
    private final boolean quotes;

    DelimitedText(char separator) {
        this.separator = separator;
        this.quotes = separator != '|';
    }

    List<Row> rows(List<SourceLine> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = i;
            String text = lines.get(i).cells();
            Optional<List<String>> cells = cells(text, quotes);
            while (cells.isEmpty() && last + 1 < lines.size() && last - i < LONGEST_CELL_IN_LINES) {
                text = text + "\n" + lines.get(++last).cells();
                cells = cells(text, quotes);
            }
            if (cells.isEmpty()) {
                last = i;
                cells = cells(lines.get(i).cells(), false);
            }
            rows.add(new Row(lines.get(i).number(), lines.get(last).number(), cells.orElseThrow()));
            i = last;
        }
        return rows;
    }

    /** The cells of a row; empty when a quoted cell is not closed yet. */
    private Optional<List<String>> cells(String text, boolean quoting) {
        String row = separator == '|' ? withoutEdges(text) : text;
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= row.length()) {
            Matcher quoted = QUOTED.matcher(row).region(from, row.length());
            if (quoting && quoted.lookingAt() && endsCell(row, quoted.end())) {
                cells.add(quoted.group(1).replace("\"\"", "\"").strip());
                from = quoted.end() + 1;
            } else if (quoting && STILL_OPEN.matcher(row).region(from, row.length()).matches()) {
                return Optional.empty();
            } else {
                int end = row.indexOf(separator, from);
                end = end < 0 ? row.length() : end;
                cells.add(row.substring(from, end).strip());
                from = end + 1;
            }
        }
        return Optional.of(cells);
    }

    private boolean endsCell(String row, int at) {
        return at == row.length() || row.charAt(at) == separator;
    }

    private static String withoutEdges(String text) {
        String line = text.strip();
        int from = line.startsWith("|") ? 1 : 0;
        int to = line.length() > 1 && line.endsWith("|") ? line.length() - 1 : line.length();
        return line.substring(from, to);
    }
}
