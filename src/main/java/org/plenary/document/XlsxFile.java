package org.plenary.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenary.domain.minutes.Cell;
import org.plenary.domain.minutes.Sheet;

/** Sheets as a workbook: the header row stays in sight and on every printed page, and can filter. */
final class XlsxFile {

    /** Excel's limit is 32,767; the rest is for the marks of what goes on. */
    static final int LONGEST = 32_700;
    static final String GOES_ON = "…";
    /** From here on a number has more digits than Excel keeps. */
    private static final long MOST = 1_000_000_000_000_000L;

    private final XSSFWorkbook workbook;
    private final XlsxStyles styles;

    private XlsxFile(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new XlsxStyles(workbook);
    }

    static byte[] bytes(List<Sheet> sheets) {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var file = new XlsxFile(workbook);
            List<String> names = SheetNames.of(sheets.stream().map(Sheet::name).toList());
            for (int i = 0; i < sheets.size(); i++) {
                file.add(names.get(i), sheets.get(i));
            }
            workbook.write(out);
            return StablePackage.of(out.toByteArray(), sheets.getFirst().name(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private void add(String name, Sheet from) {
        XSSFSheet sheet = workbook.createSheet(name);
        XSSFRow head = sheet.createRow(0);
        for (int column = 0; column < from.head().size(); column++) {
            XSSFCell cell = head.createCell(column);
            cell.setCellValue(PlainText.first(PlainText.of(from.head().get(column)), LONGEST));
            cell.setCellStyle(styles.head());
        }
        from.rows().forEach(row -> addRow(sheet, row));
        setUp(sheet, from);
    }

    private void addRow(XSSFSheet sheet, List<Cell> cells) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        var rest = new ArrayList<Cell>();
        for (int column = 0; column < cells.size(); column++) {
            rest.add(put(row.createCell(column), cells.get(column)));
        }
        if (!rest.stream().allMatch(Cell.EMPTY::equals)) {
            addRow(sheet, rest);
        }
    }

    /** Gives what the cell could not hold. */
    private Cell put(XSSFCell cell, Cell from) {
        switch (from) {
            case Cell.Number(long value) when Math.abs(value) < MOST -> {
                cell.setCellValue(value);
                cell.setCellStyle(styles.number());
            }
            case Cell.Number(long value) -> putWords(cell, Long.toString(value));
            case Cell.Day(var day) when day.getYear() > 1900 && day.getYear() < 10_000 -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.day());
            }
            case Cell.Day(var day) -> putWords(cell, day.toString()); // Excel's calendar does not hold it
            case Cell.Words(String text) -> {
                return putWords(cell, PlainText.of(text));
            }
        }
        return Cell.EMPTY;
    }

    private Cell putWords(XSSFCell cell, String text) {
        String held = PlainText.first(text, LONGEST);
        String rest = text.substring(held.length());
        cell.setCellStyle(styles.words());
        if (!text.isEmpty()) {
            cell.setCellValue(rest.isEmpty() ? held : held + GOES_ON);
        }
        return rest.isEmpty() ? Cell.EMPTY : Cell.of(GOES_ON + rest);
    }

    private static void setUp(XSSFSheet sheet, Sheet from) {
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (!from.head().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, from.head().size() - 1));
        }
        for (int column = 0; column < from.head().size(); column++) {
            sheet.setColumnWidth(column, ColumnWidth.of(from, column) * 256);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }
}
