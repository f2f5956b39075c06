package org.plenary.feature.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.plenary.domain.minutes.Dates;
import org.plenary.domain.minutes.Deck;
import org.plenary.domain.minutes.Sheet;
import org.plenary.feature.DatesWriter;
import org.plenary.feature.DeckWriter;
import org.plenary.feature.SheetWriter;

/** Writers whose files are the words of what they are given, for tests of what reaches a file at all. */
final class InWords {

    private InWords() { }

    record Sheets(String format, boolean takesSeveral) implements SheetWriter {

        @Override
        public String ending() {
            return format;
        }

        @Override
        public byte[] bytes(List<Sheet> sheets) {
            return sheets.toString().getBytes(UTF_8);
        }
    }

    record Decks() implements DeckWriter {

        @Override
        public String format() {
            return "pptx";
        }

        @Override
        public String ending() {
            return "pptx";
        }

        @Override
        public byte[] bytes(Deck deck) {
            return deck.toString().getBytes(UTF_8);
        }
    }

    record Calendars() implements DatesWriter {

        @Override
        public String format() {
            return "ics";
        }

        @Override
        public String ending() {
            return "ics";
        }

        @Override
        public byte[] bytes(Dates dates) {
            return dates.toString().getBytes(UTF_8);
        }
    }
}
