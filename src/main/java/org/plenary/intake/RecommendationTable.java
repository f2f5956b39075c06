package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table of recommendations, in one piece or spread over pages that repeat the header. Cells may be parted by tabs, pipes,
 * semicolons or commas; the header row says which column is which. Text around the table is passed over.
 */
public final class RecommendationTable {
    private static final Pattern NUMBER_CELL = Pattern.compile("\\D{0,16}?(\\d{1,4})\\D{0,2}");
    private static final Pattern RULE_CELL = Pattern.compile(":?-{2,}:?");

    private final GroupingNames groupings;
    private final List<RecommendationRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private RecommendationTable(List<String> knownGroupings) {
        groupings = new GroupingNames(knownGroupings);
    }

    /**
     * Reads all pages of the table. Rows are kept in the order of the source, doubtful ones too, each doubt as a problem.
     *
     * @param knownGroupings labels the review already has, in their own spelling; when empty every grouping is new and none a problem
     */
    public static Reading<List<RecommendationRow>> read(SourceText source, List<String> knownGroupings) {
        RecommendationTable table = new RecommendationTable(knownGroupings);
        table.readPages(source.lines());
        if (table.rows.isEmpty()) {
            return new Reading<>(List.of(), List.of(Problem.error("No table of recommendations was found: no line names a column for the "
                    + "number and one for the text, and no line begins with a number cell. Nothing was taken over.")));
        }
        List<Problem> all = new ArrayList<>(table.problems);
        all.addAll(TableProblems.in(table.rows, table.groupings));
        return new Reading<>(List.copyOf(table.rows), all);
    }

    private void readPages(List<SourceLine> lines) {
        int from = 0;
        Optional<TableColumns> columns = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Optional<TableColumns> stated = TableColumns.stated(lines.get(i));
            boolean headless = stated.isEmpty() && columns.isEmpty();
            Optional<TableColumns> next = headless ? TableColumns.guessed(lines.get(i)) : stated;
            if (next.isPresent()) {
                if (columns.isPresent()) {
                    readPage(lines.subList(from, i), columns.get());
                }
                columns = next;
                from = headless ? i : i + 1;
            }
        }
        if (columns.isPresent()) {
            readPage(lines.subList(from, lines.size()), columns.get());
        }
    }

    /** A line of one cell right under a row goes on with its text; after an empty line it is no part of the table. */
    private void readPage(List<SourceLine> lines, TableColumns columns) {
        boolean adjacent = true;
        boolean first = true;
        for (DelimitedText.Row row : new DelimitedText(columns.separator()).rows(lines)) {
            boolean rule = row.cells().stream().allMatch(cell -> cell.isEmpty() || RULE_CELL.matcher(cell).matches());
            if (row.isBlank() || rule) {
                adjacent &= rule && !row.isBlank();
            } else if (row.cells().size() > 1 && (adjacent || numberIn(row.cell(columns.number())).isPresent())) {
                rows.add(rowOf(row, columns));
                adjacent = true;
                first = false;
            } else if (adjacent && !first && row.cells().size() == 1) {
                goOn(row);
            }
        }
    }

    private void goOn(DelimitedText.Row row) {
        RecommendationRow last = rows.removeLast();
        String detail = Healing.join(last.detail(), LineCleaning.prose(row.cell(0)));
        rows.add(new RecommendationRow(last.line(), last.number(), detail, last.groupingRaw(), last.grouping()));
        problems.add(Problem.note(row.line(), "Line " + row.line() + " was joined to the text of " + last.place() + " above it."));
    }

    private RecommendationRow rowOf(DelimitedText.Row row, TableColumns columns) {
        String grouping = row.cell(columns.grouping());
        return new RecommendationRow(row.line(), numberIn(row.cell(columns.number())), LineCleaning.prose(row.cell(columns.detail())),
                grouping, groupings.label(grouping));
    }

    private static Optional<Integer> numberIn(String cell) {
        Matcher number = NUMBER_CELL.matcher(cell);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }
}
