package org.plenary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.document.OfficeFile.all;
import static org.plenary.document.OfficeFile.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.minutes.Cell;
import org.plenary.domain.minutes.Sheet;
import org.w3c.dom.Element;

class XlsxWriterTest {

    private static final Sheet ACTIONS = new Sheet("Action items", List.of("Item #", "Due", "Request", "Done"), List.of(
            List.of(new Cell.Number(43), new Cell.Day(LocalDate.of(2018, 10, 21)), Cell.of("Ask ICANN org\nagain"), Cell.EMPTY),
            List.of(new Cell.Number(-1), new Cell.Day(LocalDate.of(1815, 12, 10)), Cell.of("Zoë & 中文 <b> 😀"), new Cell.Day(LocalDate.of(2019, 2, 28)))));

    private static OfficeFile written(Sheet... sheets) throws Exception {
        return new OfficeFile(new XlsxWriter().bytes(List.of(sheets)));
    }

    /** What people see in the cells of the sheet of that number, from 1: days as they are written in ISO 8601. */
    private static List<List<String>> cells(OfficeFile file, int number) throws Exception {
        List<Element> strings = file.names().contains("xl/sharedStrings.xml") ? all(file.root("xl/sharedStrings.xml"), "/sst/si") : List.of();
        Element styles = file.root("xl/styles.xml");
        var rows = new ArrayList<List<String>>();
        for (Element row : all(file.root("xl/worksheets/sheet" + number + ".xml"), "/worksheet/sheetData/row")) {
            var cells = new ArrayList<String>();
            for (Element cell : all(row, "c")) {
                cells.add(value(cell, strings, styles));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String value(Element cell, List<Element> strings, Element styles) throws Exception {
        String value = text(cell, "v");
        String format = text(styles, "/styleSheet/cellXfs/xf[" + (Integer.parseInt(cell.getAttribute("s")) + 1) + "]/@numFmtId");
        if (cell.getAttribute("t").equals("s")) {
            return strings.get(Integer.parseInt(value)).getTextContent();
        }
        boolean isDay = text(styles, "/styleSheet/numFmts/numFmt[@numFmtId='" + format + "']/@formatCode").equals("yyyy\\-mm\\-dd")
                || text(styles, "/styleSheet/numFmts/numFmt[@numFmtId='" + format + "']/@formatCode").equals("yyyy-mm-dd");
        return value.isEmpty() ? "" : isDay ? LocalDate.of(1899, 12, 30).plus((long) Double.parseDouble(value), ChronoUnit.DAYS).toString()
                : Long.toString((long) Double.parseDouble(value));
    }

    @Test
    void everyCellIsReadBackInItsPlace() throws Exception {
        OfficeFile file = written(ACTIONS);
        assertThat(cells(file, 1)).isEqualTo(List.of(ACTIONS.head(),
                List.of("43", "2018-10-21", "Ask ICANN org\nagain", ""), List.of("-1", "1815-12-10", "Zoë & 中文 <b> 😀", "2019-02-28")));
    }

    @Test
    void textStaysTextWhateverItBeginsWith() throws Exception {
        List<String> hostile = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=1", "0012", "1e5", "TRUE", "2018-10-21", "_x0041_");
        OfficeFile file = written(new Sheet("S", List.of("=head"), hostile.stream().map(text -> List.of(Cell.of(text))).toList()));
        assertThat(cells(file, 1).stream().skip(1).map(List::getFirst).map(text -> text.replace("_x005F_", "_"))).containsExactlyElementsOf(hostile);
        Element sheet = file.root("xl/worksheets/sheet1.xml");
        assertThat(all(sheet, "//f")).isEmpty();
        assertThat(all(sheet, "//c[not(@t='s')]")).isEmpty();
        Element styles = file.root("xl/styles.xml");
        for (Element cell : all(sheet, "//c")) {
            assertThat(text(styles, "/styleSheet/cellXfs/xf[" + (Integer.parseInt(cell.getAttribute("s")) + 1) + "]/@quotePrefix")).isIn("1", "true");
        }
    }

    @Test
    void theHeaderRowStaysInSightFiltersAndIsPrintedOnEveryPage() throws Exception {
        OfficeFile file = written(ACTIONS);
        Element sheet = file.root("xl/worksheets/sheet1.xml");
        assertThat(text(sheet, "/worksheet/sheetViews/sheetView/pane/@ySplit")).isEqualTo("1.0");
        assertThat(text(sheet, "/worksheet/sheetViews/sheetView/pane/@state")).isEqualTo("frozen");
        assertThat(text(sheet, "/worksheet/autoFilter/@ref")).isEqualTo("A1:D3");
        assertThat(text(sheet, "/worksheet/pageSetup/@paperSize")).isEqualTo("9");
        assertThat(text(file.root("xl/workbook.xml"), "//definedName[@name='_xlnm.Print_Titles']")).isEqualTo("'Action items'!$1:$1");
    }

    @Test
    void columnsAreAsWideAsTheirWordsWithinReason() throws Exception {
        Element sheet = written(new Sheet("S", List.of("A", "Request"), List.of(List.of(Cell.of("x"), Cell.of("w".repeat(402))))))
                .root("xl/worksheets/sheet1.xml");
        assertThat(all(sheet, "//col").stream().map(column -> column.getAttribute("width"))).containsExactly("8.0", "60.0");
    }

    @Test
    void sheetsGetNamesThatExcelTakes() throws Exception {
        var wishes = List.of("Actions", "actions", "a[b]:c*d?e/f\\g", "", "'quoted'", "History", "x".repeat(40), "x".repeat(40), "😀".repeat(20));
        OfficeFile file = written(wishes.stream().map(wish -> new Sheet(wish, List.of("A"), List.of())).toArray(Sheet[]::new));
        List<String> names = all(file.root("xl/workbook.xml"), "//sheet").stream().map(sheet -> sheet.getAttribute("name")).toList();
        assertThat(names).containsExactly("Actions", "actions (2)", "a b  c d e f g", "1", "quoted", "History 1", "x".repeat(31),
                "x".repeat(27) + " (2)", "😀".repeat(15));
    }

    @Test
    void whatACellCannotHoldGoesOnInTheRowBelow() throws Exception {
        String text = "a".repeat(XlsxFile.LONGEST - 1) + "😀" + "b".repeat(10);
        List<List<String>> rows = cells(written(new Sheet("S", List.of("No", "Text"), List.of(
                List.of(new Cell.Number(1), Cell.of(text)), List.of(new Cell.Number(2), Cell.of("c".repeat(32_000)))))), 1);
        assertThat(rows.get(1)).containsExactly("1", "a".repeat(XlsxFile.LONGEST - 1) + "…");
        assertThat(rows.get(2)).containsExactly("", "…😀" + "b".repeat(10));
        assertThat(rows.get(3)).containsExactly("2", "c".repeat(32_000));
    }

    @Test
    void whatXmlCannotHoldIsShownAsUnknown() throws Exception {
        assertThat(cells(written(new Sheet("S\u0000", List.of("H\u0001"), List.of(List.of(Cell.of("a\u0000b\uD800c\uFFFFd\te"))))), 1))
                .isEqualTo(List.of(List.of("H\uFFFD"), List.of("a\uFFFDb\uFFFDc\uFFFDd e")));
    }

    @Test
    void numbersWithMoreDigitsThanExcelKeepsStayWhole() throws Exception {
        assertThat(cells(written(new Sheet("S", List.of("N"), List.of(List.of(new Cell.Number(Long.MAX_VALUE))))), 1).get(1))
                .containsExactly("9223372036854775807");
    }

    @Test
    void aThousandRowsKeepTheirOrder() throws Exception {
        var sheet = new Sheet("S", List.of("No", "Text"), IntStream.range(0, 1000)
                .mapToObj(i -> List.of(new Cell.Number(i), Cell.of("row " + i))).toList());
        assertThat(cells(written(sheet), 1).stream().skip(1).toList())
                .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> List.of("" + i, "row " + i)).toList());
    }

    @Test
    void theFileTellsItsTitleAndNothingOfTheMachine() throws Exception {
        OfficeFile file = written(ACTIONS);
        assertThat(file.names().getFirst()).isEqualTo("[Content_Types].xml");
        assertThat(file.root("docProps/core.xml").getTextContent()).isEqualTo("Action items");
        assertThat(file.root("docProps/app.xml").getTextContent()).isEqualTo("Plenary");
    }
}
