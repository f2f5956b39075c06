package org.plenary.document;

import java.util.List;
import org.plenary.domain.minutes.Sheet;
import org.plenary.feature.SheetWriter;

/** XLSX, for Excel and LibreOffice. Text is text there, whatever it begins with; days are days, so that they sort and filter. */
public final class XlsxWriter implements SheetWriter {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    /** What a cell cannot hold (Excel's limit is 32,767 characters) goes on in a row of its own below, with "…" on both sides. */
    @Override
    public byte[] bytes(List<Sheet> sheets) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a file needs a sheet");
        }
        return XlsxFile.bytes(sheets); // a class of its own, so that the library loads when a file is written and not before
    }
}
