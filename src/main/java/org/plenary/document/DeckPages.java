package org.plenary.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Deck;
import org.plenary.domain.minutes.Line;

/** Shares what is on a deck's pages among pages on which it fits. Tables have pages of their own, each with the table's headings. */
final class DeckPages {

    /** The smallest letters of a text that people read from their seats, in points. */
    static final double TEXT = 24;
    static final double TABLE = 18;
    static final double WIDTH = 864;
    static final double HEIGHT = 384;
    static final double INDENT = 24;
    static final double GAP = 8;
    static final double CELL_SIDE = 8;
    static final double CELL_TOP = 5;

    private final TextMeasure measure = new TextMeasure();
    private final List<Part> pages = new ArrayList<>();
    private List<Block> open = new ArrayList<>();
    private List<Integer> columns = List.of();
    private double used;
    private String heading = "";
    private int number;

    private DeckPages() { }

    /**
     * What stands on one page.
     *
     * @param heading the page's, numbered from the second on
     * @param blocks texts, or one table
     * @param widths those of the table's columns, the same on all its pages; none for texts
     */
    record Part(String heading, List<Block> blocks, List<Integer> widths) { }

    /** The pages after the first. */
    static List<Part> of(Deck deck) {
        var all = new DeckPages();
        deck.pages().forEach(all::add);
        return all.pages;
    }

    private void add(Deck.Page page) {
        heading = page.heading();
        number = 0;
        page.blocks().forEach(this::add);
        if (!open.isEmpty() || number == 0) {
            close();
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(int level, Line line) -> addText(new Block.Heading(level, line), line, WIDTH);
            case Block.Paragraph(Line line) -> addText(block, line, WIDTH);
            case Block.Bullets(List<Line> items) -> items.forEach(item -> addText(new Block.Bullets(List.of(item)), item, WIDTH - INDENT));
            case Block.Table table -> addTable(table);
        }
    }

    private void addText(Block block, Line line, double width) {
        String text = CutLine.text(line);
        int lines = measure.lines(text, TEXT, width);
        int room = (int) ((HEIGHT - used - GAP) / (TEXT * TextMeasure.LINE));
        if (lines <= room) {
            open.add(block);
            used += lines * TEXT * TextMeasure.LINE + GAP;
        } else if (open.isEmpty()) {
            CutLine cut = CutLine.of(line, measure.fitting(text, TEXT, width, room));
            open.add(new Block.Paragraph(cut.first()));
            close();
            addText(new Block.Paragraph(cut.rest()), cut.rest(), width);
        } else {
            close();
            addText(block, line, width);
        }
    }

    private void addTable(Block.Table table) {
        if (!open.isEmpty()) {
            close();
        }
        columns = ColumnShares.of(table, (int) WIDTH);
        List<Double> widths = columns.stream().map(width -> width - 2 * CELL_SIDE).toList();
        double room = HEIGHT - rowHeight(table.head(), widths);
        var rows = new ArrayList<List<Line>>();
        double taken = 0;
        for (List<Line> row : table.rows()) {
            List<Line> rest = row;
            while (rowHeight(rest, widths) > room) {
                if (!rows.isEmpty()) {
                    closeTable(table, rows);
                }
                List<CutLine> cuts = cut(rest, widths, (int) ((room - 2 * CELL_TOP) / (TABLE * TextMeasure.LINE)));
                rows.add(cuts.stream().map(CutLine::first).toList());
                rest = cuts.stream().map(CutLine::rest).toList();
                closeTable(table, rows);
                taken = 0;
            }
            double height = rowHeight(rest, widths);
            if (taken + height > room) {
                closeTable(table, rows);
                taken = 0;
            }
            rows.add(rest);
            taken += height;
        }
        if (!rows.isEmpty() || table.rows().isEmpty()) {
            closeTable(table, rows);
        }
    }

    private List<CutLine> cut(List<Line> row, List<Double> widths, int lines) {
        return IntStream.range(0, row.size()).mapToObj(i -> CutLine.of(row.get(i),
                measure.fitting(CutLine.text(row.get(i)), TABLE, widths.get(i), Math.max(1, lines)))).toList();
    }

    private double rowHeight(List<Line> row, List<Double> widths) {
        int lines = IntStream.range(0, row.size()).map(i -> measure.lines(CutLine.text(row.get(i)), TABLE, widths.get(i))).max().orElse(1);
        return lines * TABLE * TextMeasure.LINE + 2 * CELL_TOP;
    }

    private void closeTable(Block.Table like, List<List<Line>> rows) {
        open.add(new Block.Table(like.head(), rows));
        rows.clear();
        close();
    }

    private void close() {
        number++;
        boolean isTable = !open.isEmpty() && open.getFirst() instanceof Block.Table;
        pages.add(new Part(number == 1 ? heading : heading + " (" + number + ")", open, isTable ? columns : List.of()));
        open = new ArrayList<>();
        used = 0;
    }
}
