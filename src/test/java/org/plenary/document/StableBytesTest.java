package org.plenary.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.plenary.domain.minutes.Cell;
import org.plenary.domain.minutes.Dates;
import org.plenary.domain.minutes.Deck;
import org.plenary.domain.minutes.Sheet;

/** Equal content gives equal bytes, wherever and whenever it is written. */
class StableBytesTest {

    private static final List<Sheet> SHEETS = List.of(new Sheet("Decisions", List.of("No", "Date", "Text"), List.of(
            List.of(new Cell.Number(1_000_000), new Cell.Day(LocalDate.of(2018, 10, 21)), Cell.of("İstanbul, 中文")))));
    private static final Dates DATES = new Dates("Dates", List.of(
            new Dates.Timed("m/1", "Call", "", Instant.parse("2018-10-25T13:00:00Z"), Instant.parse("2018-10-25T14:00:00Z"), Optional.of(ZoneId.of("Europe/Madrid")), "", false),
            new Dates.WholeDay("e/1", "Day", "", LocalDate.of(2018, 10, 20), LocalDate.of(2018, 10, 20))));

    private static Map<String, String> written() {
        var files = new LinkedHashMap<String, String>();
        Writers.ofTexts().forEach(writer -> files.put(writer.format(), hex(writer.bytes(Outline.EVERYTHING))));
        Writers.ofSheets().forEach(writer -> files.put(writer.format(), hex(writer.bytes(SHEETS))));
        files.put(Writers.ofDecks().format(), hex(Writers.ofDecks().bytes(new Deck("en", "T", "S", List.of(new Deck.Page("H", Outline.EVERYTHING.blocks()))))));
        files.put(Writers.ofDates().format(), hex(Writers.ofDates().bytes(DATES)));
        return files;
    }

    private static List<String> differing(Map<String, String> before) {
        Map<String, String> now = written();
        return before.keySet().stream().filter(format -> !before.get(format).equals(now.get(format))).toList();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void neitherTheMachinesLanguageNorItsZoneNorTheTimeMatters() {
        Map<String, String> here = written();
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(differing(here)).isEmpty();
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(differing(here)).isEmpty();
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }
}
