package org.plenary.feature.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.feature.DatesWriter;
import org.plenary.feature.DeckWriter;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.SheetWriter;

/**
 * The formats there are; adding a writer is all that a new one takes.
 *
 * @param documents for the minutes
 * @param sheets for the registers of the meeting
 * @param decks for its agenda and the display table
 * @param dates for calendars
 */
public record MinutesWriters(List<DocumentWriter> documents, List<SheetWriter> sheets, List<DeckWriter> decks, List<DatesWriter> dates) {

    public MinutesWriters {
        documents = List.copyOf(documents);
        sheets = List.copyOf(sheets);
        decks = List.copyOf(decks);
        dates = List.copyOf(dates);
    }

    /** Those of documents alone. */
    public static MinutesWriters of(List<DocumentWriter> documents) {
        return new MinutesWriters(documents, List.of(), List.of(), List.of());
    }

    /** What people call the formats, in the order in which files are named. */
    public List<String> formats() {
        return Stream.of(documents.stream().map(DocumentWriter::format), sheets.stream().map(SheetWriter::format),
                decks.stream().map(DeckWriter::format), dates.stream().map(DatesWriter::format)).flatMap(formats -> formats).toList();
    }
}
