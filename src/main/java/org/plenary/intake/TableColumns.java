package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.review.LookAlikes;

/**
 * Which column of a pasted table holds what; -1 for a column that is not there.
 *
 * @param separator character between the cells
 * @param number    column of the recommendation's number
 * @param detail    column of its text
 * @param grouping  column of its grouping
 */
record TableColumns(char separator, int number, int detail, int grouping) {
    private static final int LONGEST_NAME = 24;
    private static final List<Character> SEPARATORS = List.of('\t', '|', ';', ',');
    private static final Set<String> NUMBER = Set.of("", "no", "nr", "num", "number", "rec", "recs", "rec no", "rec number", "id",
            "recommendation no", "recommendation number");
    private static final Set<String> DETAIL = Set.of("detail", "details", "text", "description", "recommendation", "recommendations",
            "short detail", "recommendation text", "wording", "summary");
    private static final Set<String> GROUPING = Set.of("grouping", "group", "groups", "category", "area", "department", "function", "team",
            "owner group", "subject");

    /** The columns a header line states, in whatever order; empty when the line is no header. */
    static Optional<TableColumns> stated(SourceLine line) {
        for (char separator : SEPARATORS) {
            List<String> cells = new DelimitedText(separator).rows(List.of(line)).getFirst().cells();
            int detail = find(cells, DETAIL);
            int number = findNumber(cells);
            int grouping = find(cells, GROUPING);
            if (cells.size() > 1 && detail >= 0 && (number >= 0 || grouping >= 0)) {
                return Optional.of(new TableColumns(separator, number, detail, grouping));
            }
        }
        return Optional.empty();
    }

    /** Number, text and perhaps grouping, for a table pasted without its header; empty when the line does not begin with a number cell. */
    static Optional<TableColumns> guessed(SourceLine line) {
        for (char separator : SEPARATORS) {
            List<String> cells = new DelimitedText(separator).rows(List.of(line)).getFirst().cells();
            if (cells.size() >= 2 && cells.size() <= 4 && cells.getFirst().matches("(?i)(?:rec(?:ommendation)?\\.?\\s*)?\\d{1,3}\\.?")
                    && cells.get(1).length() > 15) {
                return Optional.of(new TableColumns(separator, 0, 1, cells.size() > 2 ? 2 : -1));
            }
        }
        return Optional.empty();
    }

    private static int find(List<String> cells, Set<String> names) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() <= LONGEST_NAME && names.contains(LookAlikes.key(cells.get(i)))) {
                return cells.get(i).isEmpty() ? -1 : i;
            }
        }
        return -1;
    }

    private static int findNumber(List<String> cells) {
        int sign = cells.indexOf("#");
        return sign >= 0 ? sign : find(cells, NUMBER);
    }
}
