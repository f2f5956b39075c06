package org.plenary.feature.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.Note;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.Reading;

/** Writes what happened at each item of the agenda. */
final class AgendaText {

    private static final int FIRST_LEVEL = 3;
    private static final int LAST_LEVEL = 5;

    private final Reading reading;
    private final MeetingHours hours;
    private final Entries entries;
    private final List<NumberedItem> items;

    /** @param hours says when items were */
    AgendaText(Reading reading, String meeting, MeetingHours hours) {
        this.reading = reading;
        this.hours = hours;
        entries = new Entries(reading, meeting);
        items = NumberedItem.of(reading, meeting);
    }

    /** Every item with what was written down at it. */
    List<Block> items() {
        var writing = new Writing();
        items.forEach(item -> item(item, writing));
        return writing.blocks();
    }

    /** What was written down between items, or at one that is gone. */
    List<Line> outside() {
        Set<String> known = items.stream().map(item -> item.thing().id()).collect(Collectors.toSet());
        return lines(entry -> !known.contains(entries.item(entry)));
    }

    private void item(NumberedItem item, Writing writing) {
        Thing thing = item.thing();
        writing.heading(Math.min(FIRST_LEVEL + item.depth(), LAST_LEVEL), item.label(reading));
        ItemState state = ItemState.of(reading.text(thing, AgendaItem.STATE));
        String times = reading.parsed(thing, AgendaItem.STARTED, Instant::parse)
                .map(from -> hours.span(from, reading.parsed(thing, AgendaItem.ENDED, Instant::parse))).orElse("");
        String presenter = reading.person(thing, AgendaItem.PRESENTER);
        writing.paragraph(Line.EMPTY.italic(Stream.of(state == ItemState.SKIPPED ? "Skipped" : times,
                presenter.isEmpty() ? "" : "Presented by " + reading.name(presenter)).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "))));
        writing.paragraphs(reading.text(thing, AgendaItem.TEXT));
        String outcome = reading.text(thing, AgendaItem.OUTCOME);
        if (!outcome.isEmpty()) {
            writing.paragraph(Line.EMPTY.bold("Outcome:").plain(" " + outcome));
        }
        List<Line> lines = lines(entry -> entries.item(entry).equals(thing.id()));
        lines.addAll(new Links(reading).of(thing));
        writing.bullets(lines);
    }

    private List<Line> lines(Predicate<Thing> which) {
        var lines = new ArrayList<Line>();
        addAll(lines, Note.KIND, which, entries::note);
        addAll(lines, Decision.KIND, which, entries::decision);
        addAll(lines, ActionItem.KIND, which, entries::action);
        addAll(lines, Question.KIND, which, entries::question);
        return lines;
    }

    private void addAll(List<Line> lines, Kind kind, Predicate<Thing> which, Function<Thing, Line> line) {
        entries.all(kind).stream().filter(which).map(line).forEach(lines::add);
    }
}
