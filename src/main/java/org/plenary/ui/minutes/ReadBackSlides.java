package org.plenary.ui.minutes;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.feature.minutes.ReadBackEntry;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;

/** What is read back, in words: for the person who reads it out and for the audience. */
final class ReadBackSlides {

    private final Texts texts;
    private final DateTimeFormatter day;

    ReadBackSlides(Texts texts) {
        this.texts = texts;
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.language());
    }

    /** "Decision 4", or the word alone while it has no number. */
    String name(ReadBackEntry entry) {
        String word = texts.text(entry.kind() == EntryKind.ACTION ? "readback.action" : "readback.decision");
        return entry.number().map(number -> word + " " + number).orElse(word);
    }

    /** Owners, the due day and how far it is. */
    List<String> facts(ReadBackEntry entry) {
        var facts = new ArrayList<String>();
        if (entry.kind() == EntryKind.ACTION) {
            facts.add(entry.owners().isEmpty() ? texts.text("readback.no-owner") : String.join(", ", entry.owners()));
            facts.add(entry.due().map(date -> texts.text("readback.due", day.format(date))).orElseGet(() -> texts.text("readback.no-due")));
        }
        switch (entry.standing()) {
            case OPEN -> { }
            case CONFIRMED -> facts.add(texts.text("readback.confirmed"));
            case STRUCK -> facts.add(texts.text("readback.struck"));
        }
        return facts;
    }

    /** The page for the audience. */
    Slide slide(ReadBackEntry entry, int place, int of) {
        return new Slide.Words(texts.text("readback.title") + ": " + name(entry), texts.text("readback.place", place, of), name(entry), entry.text(), facts(entry));
    }
}
