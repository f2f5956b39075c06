package org.plenary.feature.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.TextTree;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.Edition;
import org.plenary.feature.Reading;

/** Writes the minutes of a meeting from what happened in it (DOMAIN C1). */
final class MinutesText {

    private static final String LANGUAGE = "en";
    private static final String CHANGED = "changed";

    private final Reading reading;
    private final Thing meeting;
    private final Edition edition;
    private final MeetingHours hours;
    private final Entries entries;
    private final Writing writing = new Writing();

    MinutesText(Reading reading, Thing meeting, Edition edition) {
        this.reading = reading;
        this.meeting = meeting;
        this.edition = edition;
        hours = new MeetingHours(reading, meeting);
        entries = new Entries(reading, meeting.id());
    }

    /** "SSR2 Review Team Plenary Call #43", with the number once. */
    static String title(Reading reading, Thing meeting) {
        String title = reading.name(meeting.id());
        OptionalLong number = reading.number(meeting, Meeting.NUMBER);
        String mark = number.isPresent() ? "#" + number.getAsLong() : "";
        return mark.isEmpty() || (title + " ").matches("(?s).*" + mark + "\\D.*") ? title : title + " " + mark;
    }

    TextTree text() {
        String title = "Minutes: " + title(reading, meeting);
        writing.heading(1, title);
        head();
        var roll = new Roll(reading, meeting.id(), hours.date());
        writing.section("Attendance", roll.lines());
        interests();
        new AgendaText(reading, meeting.id(), hours, writing).write();
        var outcomes = new RecommendationOutcomes(reading, meeting.id());
        writing.section("Recommendations", outcomes.settled());
        writing.section("Parked recommendations", outcomes.parked());
        writing.table("Decisions", List.of("Number", "Decision", "State"), entries.all(Decision.KIND).stream().map(entries::decisionRow).toList());
        writing.table("Action items", List.of("Number", "Action", "Owner", "Due", "State"), entries.all(ActionItem.KIND).stream().map(entries::actionRow).toList());
        new NextMeeting(reading).after(meeting).ifPresent(next -> writing.section("Next meeting", List.of(Line.of(Stream.of(title(reading, next),
                new MeetingHours(reading, next).planned()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "))))));
        writing.section("Links", new Links(reading).ofMeeting(meeting));
        return new TextTree(LANGUAGE, title, writing.blocks());
    }

    private void head() {
        if (edition == Edition.INTERNAL) {
            writing.paragraph(Line.EMPTY.bold("Internal copy, not for publication."));
        }
        var lines = new ArrayList<String>();
        lines.add(hours.planned());
        reading.parsed(meeting, Meeting.STARTED, Instant::parse).ifPresent(from -> {
            Optional<Instant> until = reading.parsed(meeting, Meeting.ENDED, Instant::parse);
            lines.add((until.isPresent() ? "Held " : "Started ") + hours.span(from, until));
        });
        add(lines, "Place: ", reading.text(meeting, Meeting.PLACE));
        add(lines, "Chair: ", named(Meeting.CHAIR));
        add(lines, "Minutes taken by: ", named(Meeting.MINUTE_TAKER));
        if (reading.text(meeting, Meeting.STATUS).equals("cancelled")) {
            lines.add("The meeting was cancelled. " + reading.text(meeting, Meeting.STATUS_REASON));
        }
        writing.paragraph(Line.of(lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"))));
        writing.paragraphs(reading.text(meeting, Meeting.NOTE));
    }

    private void interests() {
        List<Thing> statements = reading.things(StatementOfInterest.KIND, StatementOfInterest.MEETING, meeting.id());
        List<Line> changes = statements.stream().filter(one -> reading.text(one, StatementOfInterest.CHANGE).equals(CHANGED))
                .sorted(Comparator.comparing((Thing one) -> reading.name(reading.person(one, StatementOfInterest.PERSON)), NameOrder.ALPHABET)
                        .thenComparing(Thing::id))
                .map(one -> Line.EMPTY.bold(reading.name(reading.person(one, StatementOfInterest.PERSON)) + ":")
                        .plain(" " + reading.text(one, StatementOfInterest.TEXT))).toList();
        boolean isAsked = statements.stream().anyMatch(one -> Set.of("no-change", CHANGED).contains(reading.text(one, StatementOfInterest.CHANGE)));
        if (isAsked) {
            writing.section("Statements of interests", changes.isEmpty() ? List.of(Line.of("No changes were declared.")) : changes);
        }
    }

    private String named(Field field) {
        String person = reading.person(meeting, field);
        return person.isEmpty() ? "" : reading.name(person);
    }

    private static void add(List<String> lines, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(label + words);
        }
    }
}
