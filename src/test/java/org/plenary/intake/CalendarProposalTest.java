package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.View;
import org.plenary.feature.review.Proposal;

class CalendarProposalTest {

    private static Proposal propose(String... lines) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Any//EN\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
        return propose(text);
    }

    private static Proposal propose(String text) {
        return new TextIntake().propose("call.ics", text, Optional.empty(), Optional.empty(), new View(Declarations.KINDS, new ChangeLog(), new ChangeLog()));
    }

    private static Map<String, String> values(Proposal.ProposedThing thing) {
        var values = new LinkedHashMap<String, String>();
        thing.registers().forEach((name, value) -> values.put(name, value instanceof JsonValue.Text(String text) ? text : value.toString()));
        return values;
    }

    @Test
    void anEventIsAMeetingAndItsListAnAgenda() {
        Proposal proposal = propose("BEGIN:VEVENT", "UID:1@example.org", "SUMMARY:SSR2 Plenary call #43", "LOCATION:Zoom\\, room 1", "URL:https://example.org/43",
                "DTSTART;TZID=Europe/Madrid:20181025T150000", "DTEND;TZID=Europe/Madrid:20181025T163000",
                "DESCRIPTION:Agenda\\n1. Welcome (5 min)\\n2. Recommendation 12", "END:VEVENT");
        assertThat(proposal.things().stream().map(Proposal.ProposedThing::entity)).startsWith("meeting/43").hasSize(3);
        assertThat(values(proposal.things().getFirst())).containsEntry("title", "SSR2 Plenary call #43").containsEntry("place", "Zoom, room 1")
                .containsEntry("date", "2018-10-25").containsEntry("start", "15:00").containsEntry("end", "16:30").containsEntry("zone", "Europe/Madrid")
                .containsEntry("status", "draft").containsEntry("link", "https://example.org/43").doesNotContainKeys("end-date", "note");
        assertThat(proposal.things().stream().skip(1).map(item -> values(item).get("title"))).containsExactly("Welcome", "Recommendation 12");
        assertThat(proposal.problems()).isEmpty();
    }

    @Test
    void aMeetingPastMidnightEndsOnItsNextDay() {
        Map<String, String> values = values(propose("BEGIN:VEVENT", "UID:2", "SUMMARY:Late", "DTSTART:20181025T220000Z", "DURATION:PT4H", "END:VEVENT").things().getFirst());
        assertThat(values).containsEntry("date", "2018-10-25").containsEntry("end-date", "2018-10-26").containsEntry("end", "02:00").containsEntry("zone", "UTC");
    }

    @Test
    void wholeDaysHaveNoClock() {
        Map<String, String> values = values(propose("BEGIN:VEVENT", "UID:3", "SUMMARY:ICANN63", "DTSTART;VALUE=DATE:20181020", "DTEND;VALUE=DATE:20181027", "END:VEVENT").things().getFirst());
        assertThat(values).containsEntry("date", "2018-10-20").containsEntry("end-date", "2018-10-26").doesNotContainKeys("start", "end", "zone");
    }

    @Test
    void aZoneOfTheFilesOwnIsCountedToUtcAndSaid() {
        Proposal proposal = propose("BEGIN:VTIMEZONE", "TZID:Own", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300", "END:STANDARD", "END:VTIMEZONE",
                "BEGIN:VEVENT", "UID:4", "SUMMARY:Call", "DTSTART;TZID=Own:20181025T150000", "END:VEVENT");
        assertThat(values(proposal.things().getFirst())).containsEntry("start", "12:00").containsEntry("zone", "UTC");
        assertThat(proposal.problems()).extracting(Proposal.Problem::message).containsExactly("“Call” is in a time zone that only the calendar knows; its times were counted to UTC.");
    }

    @Test
    void aTimeWithoutAZoneIsTakenAsItStandsWhateverTheMachinesZoneIs() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Proposal proposal = propose("BEGIN:VEVENT", "UID:5", "SUMMARY:Call", "DTSTART:20181025T150000", "RRULE:FREQ=WEEKLY", "END:VEVENT");
            assertThat(values(proposal.things().getFirst())).containsEntry("date", "2018-10-25").containsEntry("start", "15:00").doesNotContainKey("zone");
            assertThat(proposal.problems()).extracting(Proposal.Problem::message).containsExactly("“Call” is repeated in the calendar; only its first time was taken over.",
                    "“Call” does not say in which time zone it is; the zone was left open.");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aCancelledEventIsACancelledMeetingAndWhatListsNothingANote() {
        Map<String, String> values = values(propose("BEGIN:VEVENT", "UID:6", "SUMMARY:Call", "STATUS:CANCELLED", "DTSTART:20181025T150000Z", "DESCRIPTION:Passcode 1234", "URL:javascript:alert(1)", "END:VEVENT").things().getFirst());
        assertThat(values).containsEntry("status", "cancelled").containsEntry("note", "Passcode 1234").doesNotContainKey("link");
    }

    @Test
    void aMeetingThatThisProgramWroteIsTheSameMeeting() {
        for (String uid : List.of("meeting/7@rv-small.plenary", "meeting/7@plenary")) {
            assertThat(propose("BEGIN:VEVENT", "UID:" + uid, "SUMMARY:Call", "DTSTART:20181025T150000Z", "END:VEVENT").things().getFirst().entity()).isEqualTo("meeting/7");
        }
    }

    @Test
    void brokenCalendarsAreRefusedInOneSentence() {
        assertThat(propose("BEGIN:VEVENT", "UID:7", "SUMMARY:No day", "DTSTART:20180231T990000", "END:VEVENT").problems()).hasSize(1);
        assertThat(propose("BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\nnonsense").things()).isEmpty();
        assertThat(propose("BEGIN:VCALENDAR\r\n" + "X".repeat(5_000_000)).problems()).extracting(Proposal.Problem::message)
                .containsExactly("The calendar is larger than 4 MB, so it was not read. Save the review's own events into a file.");
    }

    @Test
    void moreThanTwoHundredEventsAreTooMany() {
        String[] events = new String[201];
        for (int i = 0; i < events.length; i++) {
            events[i] = "BEGIN:VEVENT\r\nUID:" + i + "\r\nSUMMARY:Call " + i + "\r\nDTSTART:20181025T150000Z\r\nEND:VEVENT";
        }
        Proposal proposal = propose(events);
        assertThat(proposal.things()).hasSize(200);
        assertThat(proposal.problems()).extracting(Proposal.Problem::message).containsExactly("The calendar has more than 200 events; the first 200 were taken over.");
    }
}
