package org.plenary.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingKind;

/** Puts the events of a calendar file into a review, each as a meeting; what lists things in its description is its agenda. */
final class CalendarProposal {

    private static final int MOST_EVENTS = 200;
    /** Calendars of a review are small; a whole mailbox's is the wrong file. */
    private static final int LONGEST = 4 * 1024 * 1024;
    private static final int KEY_LENGTH = 8;
    /** How a meeting is called in the calendars that this program writes. */
    private static final Pattern OURS = Pattern.compile("meeting/([^/@]+)@(?:[^/@]+[.])?plenary");

    private CalendarProposal() { }

    /** @param text that of a calendar file */
    static void add(String text, Known known, ProposedThings into) {
        if (text.length() > LONGEST) {
            into.problems(List.of(Problem.error("The calendar is larger than 4 MB, so it was not read. Save the review's own events into a file.")));
            return;
        }
        List<CalendarEvent> events = CalendarFile.events(text, MOST_EVENTS + 1);
        if (events.isEmpty()) {
            into.problems(List.of(Problem.error("No event with a day was found in the calendar. Nothing was taken over.")));
        }
        if (events.size() > MOST_EVENTS) {
            into.problems(List.of(Problem.warning(0, "The calendar has more than " + MOST_EVENTS + " events; the first " + MOST_EVENTS + " were taken over.")));
        }
        SourceText source = SourceText.of(text);
        events.stream().limit(MOST_EVENTS).forEach(event -> add(event, events.size() == 1 ? known.meeting() : Optional.empty(), source, known, into));
    }

    private static void add(CalendarEvent event, Optional<String> meeting, SourceText source, Known known, ProposedThings into) {
        int line = source.lineOf(event.uid(), 1);
        MeetingHeading said = HeadingText.read(SourceText.of(event.title())).found();
        var heading = new MeetingHeading(line, said.title(), said.kind(), said.number(), said.day(), Optional.of(event.start().day()),
                said.icannMeeting(), said.team(), said.teamShortName());
        String key = meeting.or(() -> ours(event)).orElseGet(() -> MeetingProposal.key(heading, sourceOf(event, known)));
        var thing = into.thing(Meeting.KIND.id(key), line).put(Meeting.TITLE, event.title()).put(Meeting.PLACE, event.place())
                .put(Meeting.STATUS, event.isCancelled() ? "cancelled" : "draft").put(Meeting.LINK, link(event));
        heading.number().ifPresent(number -> thing.put(Meeting.NUMBER, number));
        heading.day().ifPresent(day -> thing.put(Meeting.DAY_NUMBER, day));
        heading.kind().ifPresent(kind -> thing.put(Meeting.MEETING_KIND, MeetingKind.id(MeetingProposal.kind(kind))));
        putTimes(event, thing);
        putText(event, key, thing, into);
        into.problems(problems(event, line));
    }

    private static Optional<String> ours(CalendarEvent event) {
        Matcher ours = OURS.matcher(event.uid());
        return ours.matches() ? Optional.of(ours.group(1)) : Optional.empty();
    }

    /** An event keeps its key when the calendar around it changes. */
    private static Known sourceOf(CalendarEvent event, Known known) {
        return new Known(known.view(), Writer.derive(Hash.of(event.uid() + "\n" + event.title() + "\n" + event.start().day()), KEY_LENGTH),
                Optional.empty(), known.date());
    }

    private static void putTimes(CalendarEvent event, ProposedThings.Thing thing) {
        CalendarEvent.When start = event.start();
        thing.put(Meeting.DATE, Optional.of(start.day())).put(Meeting.START, start.time()).put(Meeting.ZONE, start.zone().map(zone -> zone.getId()));
        event.end().map(end -> end.on(start.zone())).ifPresent(end -> {
            LocalDate last = end.time().isPresent() ? end.day() : end.day().minusDays(1);
            thing.put(Meeting.END, end.time()).put(Meeting.END_DATE, last.isAfter(start.day()) ? Optional.of(last) : Optional.empty());
        });
    }

    /** A description that lists nothing is a note, which stays in the team: it often holds what one needs to dial in. */
    private static void putText(CalendarEvent event, String key, ProposedThings.Thing thing, ProposedThings into) {
        SourceText text = SourceText.of(event.text());
        boolean isAgenda = text.pieces().stream().anyMatch(Piece::isItem);
        if (isAgenda) {
            Reading<List<AgendaEntry>> agenda = AgendaText.read(text);
            into.problems(agenda.problems().stream().filter(problem -> problem.line() == 0).toList());
            AgendaProposal.add(agenda.found(), key, into);
        } else {
            thing.put(Meeting.NOTE, event.text());
        }
    }

    private static String link(CalendarEvent event) {
        return event.address().matches("https?://\\S+") ? event.address() : "";
    }

    private static List<Problem> problems(CalendarEvent event, int line) {
        var problems = new ArrayList<Problem>();
        String which = "“" + (event.title().isEmpty() ? event.start().day().toString() : event.title()) + "”";
        if (event.isRecurring()) {
            problems.add(Problem.warning(line, which + " is repeated in the calendar; only its first time was taken over."));
        }
        if (event.start().isMoved()) {
            problems.add(Problem.note(line, which + " is in a time zone that only the calendar knows; its times were counted to UTC."));
        }
        if (event.start().time().isPresent() && event.start().zone().isEmpty()) {
            problems.add(Problem.warning(line, which + " does not say in which time zone it is; the zone was left open."));
        }
        return problems;
    }
}
