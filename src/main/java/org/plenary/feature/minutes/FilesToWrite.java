package org.plenary.feature.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.minutes.Dates;
import org.plenary.domain.minutes.Deck;
import org.plenary.domain.minutes.Sheet;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.Edition;
import org.plenary.feature.Reading;
import org.plenary.feature.SheetWriter;

/** Which files a meeting gives: what each is called, and how its bytes come about. Holds nothing of the view it was made from. */
final class FilesToWrite {

    private static final int LONGEST_NAME = 60;

    private final MinutesWriters writers;
    private final Draft draft;
    private final Optional<PublishedText> locked;
    private final List<Sheet> sheets;
    private final Deck deck;
    private final Dates dates;
    private final String name;

    /**
     * Reads all that the files need.
     *
     * @param locked the text that stands for the draft's; empty for none
     * @param review its id, which names its dates in calendars
     */
    FilesToWrite(MinutesWriters writers, Draft draft, Optional<PublishedText> locked, View view, String review) {
        this.writers = writers;
        this.draft = draft;
        this.locked = locked;
        var reading = new Reading(view, draft.edition());
        Thing meeting = view.find(draft.meeting()).orElseThrow();
        sheets = new MeetingSheets(reading, meeting).all();
        deck = new MeetingDeck(reading, meeting).all();
        dates = new MeetingDates(reading, meeting).all().of(review);
        name = name(draft);
    }

    /**
     * A file.
     *
     * @param name with its ending, for any system
     * @param bytes makes its content, which may take a while
     */
    record FileToWrite(String name, Supplier<byte[]> bytes) { }

    /** Those of the formats that are wanted. */
    List<FileToWrite> of(Predicate<String> isWanted) {
        var files = new ArrayList<FileToWrite>();
        writers.documents().stream().filter(writer -> isWanted.test(writer.format()))
                .forEach(writer -> files.add(new FileToWrite(name + "." + writer.ending(), () -> document(writer))));
        writers.sheets().stream().filter(writer -> isWanted.test(writer.format())).forEach(writer -> files.addAll(sheets(writer)));
        writers.decks().stream().filter(writer -> isWanted.test(writer.format()))
                .forEach(writer -> files.add(new FileToWrite(name + "." + writer.ending(), () -> writer.bytes(deck))));
        writers.dates().stream().filter(writer -> isWanted.test(writer.format()))
                .forEach(writer -> files.add(new FileToWrite(name + "." + writer.ending(), () -> writer.bytes(dates))));
        return files;
    }

    private byte[] document(DocumentWriter writer) {
        return locked.map(text -> writer.format().equals(text.format()) ? text.snapshot().getBytes(UTF_8) : writer.bytes(text.text()))
                .orElseGet(() -> writer.bytes(draft.text()));
    }

    private List<FileToWrite> sheets(SheetWriter writer) {
        return writer.takesSeveral() ? List.of(new FileToWrite(name + "." + writer.ending(), () -> writer.bytes(sheets)))
                : sheets.stream().map(sheet -> new FileToWrite(name + "-" + Slug.of(sheet.name()) + "." + writer.ending(), () -> writer.bytes(List.of(sheet)))).toList();
    }

    /** A name that every system takes; the team's copy says what it is. */
    private static String name(Draft draft) {
        String slug = Slug.of(EntityId.key(draft.meeting()));
        int end = slug.offsetByCodePoints(0, Math.min(LONGEST_NAME, slug.codePointCount(0, slug.length())));
        return "minutes-" + slug.substring(0, end) + (draft.edition() == Edition.INTERNAL ? "-internal" : "");
    }
}
