package org.plenary.document;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look; each style is made once, since a file has room for a limited number. */
final class XlsxStyles {

    private final XSSFCellStyle head;
    private final XSSFCellStyle words;
    private final XSSFCellStyle number;
    private final XSSFCellStyle day;

    XlsxStyles(XSSFWorkbook workbook) {
        words = style(workbook);
        words.setQuotePrefixed(true); // so that it stays text also when somebody edits the cell
        number = style(workbook);
        day = style(workbook);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        head = style(workbook);
        head.setQuotePrefixed(true);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xDD, (byte) 0xE7, (byte) 0xF0}));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setBorderBottom(BorderStyle.THIN);
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle words() {
        return words;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle day() {
        return day;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
