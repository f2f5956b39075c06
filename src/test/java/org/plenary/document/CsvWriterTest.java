package org.plenary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.minutes.Cell;
import org.plenary.domain.minutes.Sheet;

class CsvWriterTest {

    private static String written(Sheet sheet) {
        return new String(new CsvWriter().bytes(List.of(sheet)), UTF_8);
    }

    private static List<List<String>> read(Sheet sheet) {
        return Rfc4180.read(written(sheet).substring(1));
    }

    private static String cell(String text) {
        return read(new Sheet("S", List.of("A"), List.of(List.of(Cell.of(text))))).get(1).getFirst();
    }

    @Test
    void everyKindOfCellIsWrittenAndRecordsEndAsTheStandardSays() {
        var sheet = new Sheet("Actions", List.of("Item #", "Due", "What"), List.of(
                List.of(new Cell.Number(-43), new Cell.Day(LocalDate.of(2018, 10, 21)), Cell.of("Ask \"ICANN org\", twice")),
                List.of(new Cell.Number(1L << 60), Cell.EMPTY, Cell.of("one\ntwo"))));
        assertThat(written(sheet)).isEqualTo("\uFEFFItem #,Due,What\r\n-43,2018-10-21,\"Ask \"\"ICANN org\"\", twice\"\r\n1152921504606846976,,\"one\ntwo\"\r\n");
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        List<String> texts = List.of("", " ", "a,b", "\"", "\"\"", "a\nb", "Zoë, 中文, עברית \u200Fא", "a;b", "😀", "it's", "R12: 3-4", "x".repeat(30_000));
        var sheet = new Sheet("S", List.of("Text", "Number"), texts.stream().map(text -> List.of(Cell.of(text), new Cell.Number(7))).toList());
        assertThat(read(sheet).stream().skip(1).toList()).isEqualTo(texts.stream().map(text -> List.of(text, "7")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\",\"x\")", " =1", "\u00A0=1",
            "\u200B=1", "\uFEFF=1", "\u202E=1", "＝1", "＋1", "－1", "＠1", "\n=1", "- item", "--"})
    void noCellBeginsAFormula(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\r\n=1"})
    void noWhiteSpaceHidesAFormula(String text) {
        assertThat(cell(text)).startsWith("'").endsWith("=1");
    }

    @Test
    void noFormulaBeginsWhereOtherSystemsSplit() {
        assertThat(cell("a;=1;-2; @b;c")).isEqualTo("a;'=1;'-2;' @b;c");
    }

    @Test
    void headingsAreDefusedToo() {
        assertThat(read(new Sheet("S", List.of("=1"), List.of()))).isEqualTo(List.of(List.of("'=1")));
    }

    @Test
    void controlCharactersAndHalfCharactersAreShownAsUnknownOnes() {
        assertThat(cell("a\u0000b\u001Bc\uD800d\uFFFEe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void aThousandRowsKeepTheirOrder() {
        var sheet = new Sheet("S", List.of("No"), IntStream.range(0, 1000).mapToObj(i -> List.<Cell>of(new Cell.Number(i))).toList());
        assertThat(read(sheet).stream().skip(1).map(List::getFirst)).containsExactlyElementsOf(IntStream.range(0, 1000).mapToObj(Integer::toString).toList());
    }

    @Test
    void oneFileTakesOneSheet() {
        var sheet = new Sheet("S", List.of("A"), List.of());
        assertThat(new CsvWriter().takesSeveral()).isFalse();
        assertThatThrownBy(() -> new CsvWriter().bytes(List.of(sheet, sheet))).hasMessage("CSV takes one sheet, not 2");
    }
}
