package org.plenary.feature.meeting;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.ItemNumber;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Dates;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.Reading;
import org.plenary.feature.meeting.AgendaTree.Spot;

/** An agenda as it leaves the program: as text that pasting reads back (S1:28-39), as a document, and as a date. Only while its view may be read. */
final class PrintedAgenda {

    private static final int INDENT = 3;

    private final Reading reading;
    private final Thing meeting;
    private final MeetingTimes times;
    private final AgendaTree tree;
    private final List<Thing> items;

    PrintedAgenda(Reading reading, Thing meeting) {
        this.reading = reading;
        this.meeting = meeting;
        times = MeetingTimes.of(meeting);
        tree = AgendaTree.of(reading.things(AgendaItem.KIND, AgendaItem.MEETING, meeting.id()));
        items = tree.inOrder().stream().map(spot -> reading.find(spot.id()).orElseThrow()).toList();
    }

    /** The list alone, each item on a line: "1. Welcome (5 min)", "   a) Roll call". Items under Recovered are left out. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            Spot spot = tree.inOrder().get(i);
            if (!spot.recovered()) {
                lines.add(" ".repeat(INDENT * Math.min(spot.depth(), ArrangeAgenda.LEVELS)) + mark(spot) + title(items.get(i)) + minutes(items.get(i)));
            }
        }
        return lines;
    }

    /** The whole text: what meeting it is, then the list. */
    String text() {
        return Stream.concat(Stream.of(reading.name(meeting.id()), facts(), "", "Agenda", ""), lines().stream()).collect(Collectors.joining("\n", "", "\n"))
                .replaceAll("\n{3,}", "\n\n");
    }

    TextTree document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Line.of("Agenda: " + reading.name(meeting.id()))));
        if (!facts().isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of(facts())));
        }
        var plan = new AgendaTimes(tree, items, times.start());
        var rows = new ArrayList<List<Line>>();
        for (int i = 0; i < items.size(); i++) {
            Spot spot = tree.inOrder().get(i);
            if (!spot.recovered()) {
                String presenter = reading.person(items.get(i), AgendaItem.PRESENTER);
                int place = i;
                rows.add(List.of(Line.of(number(spot)), Line.of(title(items.get(i))), Line.of(presenter.isEmpty() ? "" : reading.name(presenter)),
                        Line.of(plan.takes(i) == 0 ? "" : Integer.toString(plan.takes(i))),
                        Line.of(times.start().map(start -> start.plusMinutes(plan.startsAfter(place)).toString()).orElse(""))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(Stream.of("No.", "Item", "Presenter", "Minutes", "Starts").map(Line::of).toList(), rows));
        }
        return new TextTree("en", "Agenda: " + reading.name(meeting.id()), blocks);
    }

    /** The meeting for a calendar; empty while it has no day. */
    Optional<Dates> dates() {
        String title = reading.name(meeting.id());
        String more = Stream.of(reading.text(meeting, Meeting.DIAL_IN), String.join("\n", lines())).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
        return times.date().map(day -> new Dates(title, List.of(times.utc(0).<Dates.Entry>map(start -> new Dates.Timed(meeting.id(), title, more,
                start.toInstant(ZoneOffset.UTC), start.toInstant(ZoneOffset.UTC).plus(Duration.ofMinutes(Math.max(1, times.minutes().orElse(60)))), times.zone(),
                reading.text(meeting, Meeting.PLACE), reading.text(meeting, Meeting.STATUS).equals(EarlierMeetings.CANCELLED), reading.changed(meeting)))
                .orElseGet(() -> new Dates.WholeDay(meeting.id(), title, more, day, times.lastDate().orElse(day), reading.changed(meeting))))));
    }

    private String facts() {
        String hours = times.start().map(start -> start + times.end().map(end -> "–" + end).orElse("")).orElse("");
        String utc = times.utc(0).map(start -> "(" + start.toLocalTime() + " UTC" + (start.toLocalDate().equals(times.date().orElseThrow()) ? "" : " on " + start.toLocalDate()) + ")").orElse("");
        return Stream.of(times.date().map(Object::toString).orElse(""), hours, times.zone().map(Object::toString).orElse(""), utc, reading.text(meeting, Meeting.PLACE))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Letters and numbers as long as they tell their level by themselves; bullets below, which indenting parts. */
    private static String mark(Spot spot) {
        String part = ItemNumber.part(spot.depth(), spot.index());
        return switch (spot.depth()) {
            case 0 -> part + ". ";
            case 1 -> Character.isLetter(part.charAt(0)) ? part + ") " : "* ";
            default -> "- ";
        };
    }

    private String number(Spot spot) {
        if (spot.depth() >= ArrangeAgenda.LEVELS) {
            return "";
        }
        String above = tree.find(spot.parent()).map(this::number).orElse("");
        return above.isEmpty() ? ItemNumber.part(spot.depth(), spot.index()) : above + " " + ItemNumber.part(spot.depth(), spot.index());
    }

    private String title(Thing item) {
        String title = reading.text(item, AgendaItem.TITLE).replaceAll("\\s+", " ");
        return title.isEmpty() ? "(no title)" : title;
    }

    private String minutes(Thing item) {
        long minutes = reading.number(item, AgendaItem.MINUTES).orElse(0);
        return minutes > 0 ? " (" + minutes + " min)" : "";
    }
}
