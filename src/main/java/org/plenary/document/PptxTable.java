package org.plenary.document;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;

/** A table on a page of a presentation; its first row is marked as its headings. */
final class PptxTable {

    private static final Color HEAD = new Color(0xDDE7F0);
    private static final Color LINE = new Color(0x7F8FA3);

    private PptxTable() { }

    static void add(XSLFSlide slide, Block.Table from, List<Integer> widths, Rectangle2D place, PptxText texts) {
        if (from.head().isEmpty()) {
            return;
        }
        XSLFTable table = slide.createTable();
        table.getCTTable().addNewTblPr().setFirstRow(true);
        table.setAnchor(place);
        addRow(table, from.head(), texts, true);
        from.rows().forEach(row -> addRow(table, row, texts, false));
        for (int column = 0; column < widths.size(); column++) {
            table.setColumnWidth(column, widths.get(column));
        }
    }

    private static void addRow(XSLFTable table, List<Line> lines, PptxText texts, boolean isHead) {
        XSLFTableRow row = table.addRow();
        row.setHeight(DeckPages.TABLE * TextMeasure.LINE + 2 * DeckPages.CELL_TOP); // grows with its words
        for (Line line : lines) {
            XSLFTableCell cell = row.addCell();
            cell.setLeftInset(DeckPages.CELL_SIDE);
            cell.setRightInset(DeckPages.CELL_SIDE);
            cell.setTopInset(DeckPages.CELL_TOP);
            cell.setBottomInset(DeckPages.CELL_TOP);
            texts.add(cell, line, DeckPages.TABLE, PptxFile.INK).forEach(run -> {
                if (isHead) {
                    run.setBold(true);
                }
            });
            if (isHead) {
                cell.setFillColor(HEAD);
            }
            for (BorderEdge edge : BorderEdge.values()) {
                cell.setBorderColor(edge, LINE);
                cell.setBorderWidth(edge, 0.75);
            }
        }
    }
}
