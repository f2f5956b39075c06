package org.plenary.feature.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.MinutesPart;
import org.plenary.domain.minutes.MinutesVersion;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.Edition;
import org.plenary.feature.Reading;

/** Writes the minutes of a meeting from what happened in it (DOMAIN C1). */
final class MinutesText {

    private static final String CHANGED = "changed";

    private final Reading reading;
    private final Thing meeting;
    private final Edition edition;
    private final MeetingHours hours;
    private final Entries entries;

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

    /** The parts that stand among other words. */
    Map<MinutesPart, String> words() {
        var words = new EnumMap<MinutesPart, String>(MinutesPart.class);
        words.put(MinutesPart.TITLE, title(reading, meeting));
        words.put(MinutesPart.TEAM, reading.things(Review.KIND).stream().map(review -> reading.text(review, Review.SHORT_NAME))
                .filter(name -> !name.isEmpty()).findFirst().orElse(""));
        words.put(MinutesPart.DAY, hours.date().map(MeetingHours::day).orElse(""));
        return words;
    }

    /** The parts that have lines of their own. */
    Map<MinutesPart, List<Block>> blocks() {
        var parts = new EnumMap<MinutesPart, List<Block>>(MinutesPart.class);
        var outcomes = new RecommendationOutcomes(reading, meeting.id());
        var agenda = new AgendaText(reading, meeting.id(), hours);
        parts.put(MinutesPart.NOTICE, write(writing -> {
            if (edition == Edition.INTERNAL) {
                writing.paragraph(Line.EMPTY.bold("Internal copy, not for publication."));
            }
        }));
        parts.put(MinutesPart.INTRODUCTION, write(writing -> new Versions(reading, meeting.id()).latest()
                .ifPresent(version -> writing.paragraphs(reading.text(version, MinutesVersion.INTRODUCTION)))));
        parts.put(MinutesPart.HEAD, write(this::head));
        parts.put(MinutesPart.ATTENDANCE, bullets(new Roll(reading, meeting.id(), hours.date()).lines()));
        parts.put(MinutesPart.INTERESTS, bullets(interests()));
        parts.put(MinutesPart.AGENDA, agenda.items());
        parts.put(MinutesPart.OUTSIDE, bullets(agenda.outside()));
        parts.put(MinutesPart.RECOMMENDATIONS, bullets(outcomes.settled()));
        parts.put(MinutesPart.PARKED, bullets(outcomes.parked()));
        parts.put(MinutesPart.DECISIONS, table(List.of("Number", "Decision", "State"), entries.all(Decision.KIND).stream().map(entries::decisionRow).toList()));
        parts.put(MinutesPart.ACTIONS, table(List.of("Number", "Action", "Owner", "Due", "State"),
                entries.all(ActionItem.KIND).stream().map(entries::actionRow).toList()));
        parts.put(MinutesPart.NEXT_MEETING, bullets(new NextMeeting(reading).after(meeting).map(next -> Line.of(Stream.of(title(reading, next),
                new MeetingHours(reading, next).planned()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")))).stream().toList()));
        parts.put(MinutesPart.LINKS, bullets(new Links(reading).ofMeeting(meeting)));
        return parts;
    }

    private static List<Block> write(Consumer<Writing> work) {
        var writing = new Writing();
        work.accept(writing);
        return writing.blocks();
    }

    private static List<Block> bullets(List<Line> lines) {
        return write(writing -> writing.bullets(lines));
    }

    private static List<Block> table(List<String> head, List<List<Line>> rows) {
        return write(writing -> writing.table(head, rows));
    }

    private void head(Writing writing) {
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

    private List<Line> interests() {
        List<Thing> statements = reading.things(StatementOfInterest.KIND, StatementOfInterest.MEETING, meeting.id());
        List<Line> changes = statements.stream().filter(one -> reading.text(one, StatementOfInterest.CHANGE).equals(CHANGED))
                .sorted(Comparator.comparing((Thing one) -> reading.name(reading.person(one, StatementOfInterest.PERSON)), NameOrder.ALPHABET)
                        .thenComparing(Thing::id))
                .map(one -> Line.EMPTY.bold(reading.name(reading.person(one, StatementOfInterest.PERSON)) + ":")
                        .plain(" " + reading.text(one, StatementOfInterest.TEXT))).toList();
        boolean isAsked = statements.stream().anyMatch(one -> Set.of("no-change", CHANGED).contains(reading.text(one, StatementOfInterest.CHANGE)));
        return !isAsked ? List.of() : changes.isEmpty() ? List.of(Line.of("No changes were declared.")) : changes;
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
