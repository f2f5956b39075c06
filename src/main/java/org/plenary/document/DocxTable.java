package org.plenary.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;

/** A table in a Word document, as wide as the text; its heading stands on every page that it goes on to. */
final class DocxTable {

    private DocxTable() { }

    static void add(XWPFDocument document, Block.Table from) {
        int columns = from.head().size();
        if (columns == 0) {
            return;
        }
        XWPFTable table = document.createTable(1 + from.rows().size(), columns);
        table.setStyleID("TableGrid");
        table.getCTTbl().getTblPr().unsetTblBorders(); // the style's
        CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setNoVBand(true);
        List<Integer> widths = ColumnShares.of(from, DocxFile.TEXT_WIDTH);
        table.setWidth(DocxFile.TEXT_WIDTH);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        fill(table.getRow(0), from.head(), widths);
        table.getRow(0).setRepeatHeader(true);
        List<XWPFTableRow> rows = table.getRows(); // row by number would count them all each time
        for (int row = 0; row < from.rows().size(); row++) {
            fill(rows.get(row + 1), from.rows().get(row), widths);
        }
        document.createParagraph().setStyle("TableText"); // Word joins two tables with nothing between them
    }

    private static void fill(XWPFTableRow row, List<Line> lines, List<Integer> widths) {
        List<XWPFTableCell> cells = row.getTableCells();
        for (int column = 0; column < lines.size(); column++) {
            XWPFTableCell cell = cells.get(column);
            CTTblWidth width = (cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr()).addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths.get(column)));
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle("TableText");
            DocxLine.put(paragraph, lines.get(column));
        }
    }
}
