package org.plenary.feature.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.minutes.Cell;
import org.plenary.domain.minutes.Sheet;
import org.plenary.domain.review.ProgressNote;
import org.plenary.feature.Reading;

/** The actions and decisions of one meeting as sheets, with the columns of the public registers (DOMAIN C7: WA, WD). */
final class MeetingSheets {

    private static final List<String> ACTIONS = List.of("Item #", "Category", "Source of Request", "Date of Request", "Action Item Request", "Action Owner",
            "Anticipated Completion Date", "Progress Notes", "Completed Response", "Completion Date");
    private static final List<String> DECISIONS = List.of("Decision #", "Decision", "Date", "Source", "State", "Consensus", "Read back", "Signed off by", "Signed off (UTC)");

    private final Reading reading;
    private final Thing meeting;
    private final Entries entries;

    MeetingSheets(Reading reading, Thing meeting) {
        this.reading = reading;
        this.meeting = meeting;
        entries = new Entries(reading, meeting.id());
    }

    /** Both sheets, also when one has no rows: who opens the file sees that there are none. */
    List<Sheet> all() {
        return List.of(new Sheet("Actions", ACTIONS, entries.all(ActionItem.KIND).stream().map(this::action).toList()),
                new Sheet("Decisions", DECISIONS, entries.all(Decision.KIND).stream().map(this::decision).toList()));
    }

    private List<Cell> action(Thing action) {
        return List.of(number(action), Cell.of(named(action, ActionItem.CATEGORY)), Cell.of(MinutesText.title(reading, meeting)),
                day(action, ActionItem.REQUESTED), Cell.of(reading.text(action, ActionItem.TEXT) + (entries.isStruck(action) ? " (struck at the read-back)" : "")),
                Cell.of(entries.owners(action)), day(action, ActionItem.DUE), Cell.of(progress(action)), Cell.of(reading.text(action, ActionItem.RESPONSE)),
                day(action, ActionItem.COMPLETED));
    }

    private List<Cell> decision(Thing decision) {
        String by = reading.person(decision, Decision.SIGNED_OFF_BY);
        return List.of(number(decision), Cell.of(reading.text(decision, Decision.TEXT)), day(decision, Decision.DATE), Cell.of(MinutesText.title(reading, meeting)),
                Cell.of(reading.text(decision, Decision.STATE)), Cell.of(named(decision, Decision.CONSENSUS)), Cell.of(reading.text(decision, Decision.READ_BACK)),
                Cell.of(by.isEmpty() ? "" : reading.name(by)), Cell.of(reading.text(decision, Decision.SIGNED_OFF_AT)));
    }

    private String progress(Thing action) {
        return reading.things(ProgressNote.KIND, ProgressNote.OF, action.id()).stream().filter(note -> !reading.text(note, ProgressNote.TEXT).isEmpty())
                .sorted(Comparator.comparing((Thing note) -> note.textOrEmpty(ProgressNote.DATE)).thenComparing(Thing::id))
                .map(note -> Stream.of(reading.text(note, ProgressNote.DATE), reading.text(note, ProgressNote.TEXT)).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(": "))).collect(Collectors.joining("\n"));
    }

    private String named(Thing thing, Field field) {
        String id = reading.text(thing, field);
        return id.isEmpty() ? "" : reading.name(id);
    }

    private Cell number(Thing entry) {
        OptionalLong number = reading.number(entry, Decision.NUMBER);
        return number.isPresent() ? new Cell.Number(number.getAsLong()) : Cell.EMPTY;
    }

    private Cell day(Thing entry, Field field) {
        return reading.parsed(entry, field, LocalDate::parse).<Cell>map(Cell.Day::new).orElse(Cell.EMPTY);
    }
}
