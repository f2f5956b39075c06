package org.plenary.feature.minutes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.Note;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.review.Audience;
import org.plenary.feature.Reading;

/** What was written down in a meeting, and how each of it reads. */
final class Entries {

    /** Decisions, actions, notes and questions declare these alike. When something was written down only puts it in order. */
    private static final Field AT = Decision.AT;
    private static final Field ITEM = Decision.AGENDA_ITEM;
    private static final Field NUMBER = Decision.NUMBER;
    private static final Field READ_BACK = Decision.READ_BACK;
    private static final String SUPERSEDED = "superseded";

    private final Reading reading;
    private final String meeting;

    Entries(Reading reading, String meeting) {
        this.reading = reading;
        this.meeting = meeting;
    }

    /** The entries of a kind from the whole meeting, in the order they were written down. */
    List<Thing> all(Kind kind) {
        return reading.things(kind, kind.field("meeting").orElseThrow(), meeting).stream()
                .sorted(Comparator.comparing(Entries::moment).thenComparing(entry -> entry.number(NUMBER).orElse(Long.MAX_VALUE)).thenComparing(Thing::id)).toList();
    }

    /** The agenda item of an entry; empty between items. */
    String item(Thing entry) {
        return reading.text(entry, ITEM);
    }

    /** "Decision 4", or the word alone while it has no number. */
    String name(String word, Thing entry) {
        OptionalLong number = reading.number(entry, NUMBER);
        return number.isPresent() ? word + " " + number.getAsLong() : word;
    }

    /** True when it was read back and taken out again; it stays in the minutes and says so. */
    boolean isStruck(Thing entry) {
        return reading.text(entry, READ_BACK).equals("struck");
    }

    Line note(Thing note) {
        boolean isPublic = note.textOrEmpty(Audience.FIELD).equals(Audience.PUBLIC);
        return (isPublic ? Line.EMPTY : Line.EMPTY.italic("Internal note:").plain(" ")).plain(reading.text(note, Note.TEXT));
    }

    Line decision(Thing decision) {
        String consensus = reading.text(decision, Decision.CONSENSUS);
        return linked(Line.EMPTY.bold(name("Decision", decision) + ":").plain(" " + reading.text(decision, Decision.TEXT)
                + (consensus.isEmpty() ? "" : " [" + reading.name(consensus) + "]") + struck(decision)), decision, Decision.LINK);
    }

    Line action(Thing action) {
        String due = due(action);
        return linked(Line.EMPTY.bold(name("Action", action) + ":").plain(" " + reading.text(action, ActionItem.TEXT) + " — " + either(owners(action), "no owner")
                + (due.isEmpty() ? "" : ", due " + due) + struck(action)), action, ActionItem.LINK);
    }

    Line question(Thing question) {
        String by = reading.person(question, Question.ASKED_BY);
        String to = reading.text(question, Question.ADDRESSEE);
        String who = Stream.of(by.isEmpty() ? "" : "asked by " + reading.name(by), to.isEmpty() ? "" : "to " + to).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return linked(Line.EMPTY.bold(name("Question", question) + ":").plain(" " + reading.text(question, Question.TEXT)
                + (who.isEmpty() ? "" : " (" + who + ")")), question, Question.LINK);
    }

    /** Decisions and actions as rows of the registers at the end. */
    List<Line> decisionRow(Thing decision) {
        return List.of(number(decision), Line.of(reading.text(decision, Decision.TEXT)), Line.of(standing(decision)));
    }

    List<Line> actionRow(Thing action) {
        return List.of(number(action), Line.of(reading.text(action, ActionItem.TEXT)), Line.of(owners(action)), Line.of(due(action)),
                Line.of(standing(action)));
    }

    /** People by name, then groups. */
    String owners(Thing action) {
        var owners = new ArrayList<String>();
        owners.add(reading.names(reading.members(action, ActionItem.OWNERS)));
        owners.addAll(reading.members(action, ActionItem.OWNER_GROUPS));
        return owners.stream().filter(owner -> !owner.isEmpty()).collect(Collectors.joining(", "));
    }

    private String due(Thing action) {
        return reading.parsed(action, ActionItem.DUE, LocalDate::parse).map(MeetingHours::day).orElse("");
    }

    private Line number(Thing entry) {
        OptionalLong number = reading.number(entry, NUMBER);
        return Line.of(number.isPresent() ? Long.toString(number.getAsLong()) : "");
    }

    private String struck(Thing entry) {
        return isStruck(entry) ? " (struck at the read-back)" : "";
    }

    private Line linked(Line line, Thing entry, Field field) {
        String address = reading.text(entry, field);
        return address.isEmpty() ? line : line.plain(" ").link("Link", address);
    }

    private static String either(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }

    /**
     * How it stands in these minutes. Where it is on the way to being public, and whether an action is done, is left to the registers: published
     * minutes would differ from themselves by it.
     */
    private String standing(Thing entry) {
        String readBack = reading.text(entry, READ_BACK);
        return reading.text(entry, Decision.STATE).equals(SUPERSEDED) ? SUPERSEDED : readBack.isEmpty() ? "provisional" : readBack;
    }

    /** When it was written down; what says nothing of it comes last. */
    static Instant moment(Thing entry) {
        try {
            return entry.text(AT).map(Instant::parse).orElse(Instant.MAX);
        } catch (DateTimeException e) {
            return Instant.MAX;
        }
    }
}
