package org.plenary.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.domain.minutes.Cell;
import org.plenary.domain.minutes.Sheet;
import org.plenary.feature.SheetWriter;

/**
 * CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes it for the machine's own encoding.
 *
 * <p>A spreadsheet computes what begins like a formula even between quotes, so such words get an apostrophe before them. It stays to be
 * seen in programs that are none; a formula that ran would be worse.
 */
public final class CsvWriter implements SheetWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_RECORD = "\r\n";

    /** What a formula begins with, also in full width and behind characters nobody sees; and the same after a semicolon, where some systems split. */
    private static final Pattern FORMULA = Pattern.compile("(^|;)(?=[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");
    private static final Pattern TO_QUOTE = Pattern.compile("[\",;\\n]|^\\s|\\s$");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public boolean takesSeveral() {
        return false;
    }

    @Override
    public byte[] bytes(List<Sheet> sheets) {
        if (sheets.size() != 1) {
            throw new IllegalArgumentException("CSV takes one sheet, not " + sheets.size());
        }
        Sheet sheet = sheets.getFirst();
        String rows = sheet.rows().stream().map(row -> row.stream().map(CsvWriter::value).collect(Collectors.joining(",")) + END_OF_RECORD)
                .collect(Collectors.joining());
        String head = sheet.head().stream().map(CsvWriter::words).collect(Collectors.joining(",")) + END_OF_RECORD;
        return (BYTE_ORDER_MARK + head + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> words(text);
            case Cell.Number(long value) -> Long.toString(value);
            case Cell.Day(var value) -> value.toString();
        };
    }

    private static String words(String text) {
        String safe = FORMULA.matcher(PlainText.of(text)).replaceAll("$1'");
        return TO_QUOTE.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
