package org.plenary.document;

import java.util.List;
import org.plenary.feature.DatesWriter;
import org.plenary.feature.DeckWriter;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.SheetWriter;

/** Every writer there is. To make one costs nothing: what it writes with is loaded at its first file. */
public final class Writers {

    private Writers() { }

    /** For texts, the formats that are edited before those that are only read. */
    public static List<DocumentWriter> ofTexts() {
        return List.of(new DocxWriter(), new PdfWriter(), new MarkdownWriter(), new HtmlWriter(), new WikiWriter(), new MailWriter());
    }

    /** For sheets. */
    public static List<SheetWriter> ofSheets() {
        return List.of(new XlsxWriter(), new CsvWriter());
    }

    /** For pages to be shown. */
    public static DeckWriter ofDecks() {
        return new PptxWriter();
    }

    /** For dates. */
    public static DatesWriter ofDates() {
        return new IcsWriter();
    }
}
