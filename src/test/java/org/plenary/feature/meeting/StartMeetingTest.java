package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.ALastMeeting.LAST;
import static org.plenary.feature.meeting.AnAgenda.done;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingKind;
import org.plenary.domain.meeting.MeetingSeries;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.PutInAgenda.Found;
import org.plenary.feature.meeting.StartMeeting.Started;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;

class StartMeetingTest {

    private static final String CALL = MeetingKind.id("plenary-call");
    private static final String DAY = MeetingKind.id("face-to-face-day");

    private final MemoryCopy copy = MemoryCopy.begun("anna");
    private final StartMeeting start = new StartMeeting(copy, new SplittableRandom(7));
    private final ProposeMeeting propose = new ProposeMeeting(copy, () -> Instant.parse("2018-09-20T12:00:00Z"));

    private static NewMeeting meeting(int days, String... fields) {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return new NewMeeting(typed, days, Optional.empty());
    }

    private Outcome<Started> add(NewMeeting meeting) {
        return start.start(meeting, id -> List.of());
    }

    private List<String> things(String meeting, org.plenary.domain.exchange.Field... fields) {
        return copy.read(view -> List.of(fields).stream().map(field -> switch (view.find(meeting).orElseThrow().value(field)) {
            case JsonValue.Text text -> text.value();
            case JsonValue.Int number -> Long.toString(number.value());
            default -> "";
        }).toList());
    }

    @Test
    void aNewMeetingIsADraftWithAllThatWasFilledIn() {
        Started started = done(add(meeting(1, "title", " Plenary call #44 ", "kind", CALL, "number", "44", "date", "Thu 27 Sep 2018", "start", "3pm", "end", "16.30",
                "zone", "madrid", "place", " Barcelona ", "chair", "person/anna")));
        assertThat(started.id()).isEqualTo("meeting/44");
        assertThat(things("meeting/44", Meeting.TITLE, Meeting.MEETING_KIND, Meeting.NUMBER, Meeting.DATE, Meeting.START, Meeting.END, Meeting.ZONE, Meeting.PLACE,
                Meeting.CHAIR, Meeting.STATUS, Meeting.DAY_NUMBER)).containsExactly("Plenary call #44", CALL, "44", "2018-09-27", "15:00", "16:30", "Europe/Madrid",
                        "Barcelona", "person/anna", "draft", "");
    }

    @Test
    void whatCannotBeMeantIsRefusedWholeAndSaysWhy() {
        assertThat(add(meeting(1, "title", " "))).isEqualTo(Outcome.<Started>refused("A meeting needs a title. Nothing was changed."));
        assertThat(add(meeting(1, "title", "Call", "date", "soon"))).isEqualTo(Outcome.<Started>refused("soon is no day. Type it like 21 Oct 2018. Nothing was changed."));
        assertThat(add(meeting(2, "title", "Days"))).isEqualTo(Outcome.<Started>refused("A meeting of several days needs its first day. Nothing was changed."));
        assertThat(new ReadMeetings(copy).all()).isEmpty();
    }

    @Test
    void aNumberThatIsTakenIsRefusedWithWhoHasIt() {
        done(add(meeting(1, "title", "Plenary call #44", "number", "44")));
        assertThat(add(meeting(1, "title", "Another", "number", "44"))).isEqualTo(Outcome.<Started>refused(
                "Number 44 is “Plenary call #44” already. Give this meeting another number. Nothing was changed."));
        assertThat(propose.holder(44)).contains(new Named("meeting/44", "Plenary call #44"));
        assertThat(propose.holder(45)).isEmpty();
    }

    @Test
    void theDaysOfAMeetingAreMeetingsOfTheirOwnInOneChange() {
        Started started = done(add(meeting(2, "title", "Face-to-face meeting", "kind", DAY, "date", "30 Oct 2018", "start", "09:00")));
        assertThat(new ReadMeetings(copy).all()).extracting(MeetingRow::id, MeetingRow::title, row -> row.times().date()).containsExactly(
                org.assertj.core.api.Assertions.tuple("meeting/2018-10-31-face-to-face-day", "Face-to-face meeting, day 2", Optional.of(LocalDate.of(2018, 10, 31))),
                org.assertj.core.api.Assertions.tuple("meeting/2018-10-30-face-to-face-day", "Face-to-face meeting, day 1", Optional.of(LocalDate.of(2018, 10, 30))));
        assertThat(things("meeting/2018-10-31-face-to-face-day", Meeting.DAY_NUMBER, Meeting.START)).containsExactly("2", "09:00");
        done(new UndoChange(copy).undo(started.dot()));
        assertThat(new ReadMeetings(copy).all()).isEmpty();
    }

    @Test
    void anIdThatWasUsedIsNotUsedAgain() {
        done(add(meeting(1, "title", "Call", "kind", CALL, "number", "44")));
        copy.save(view -> List.of(view.delete("meeting/44")));
        assertThat(done(add(meeting(1, "title", "Call again", "kind", CALL, "number", "44"))).id()).startsWith("meeting/").isNotEqualTo("meeting/44");
        assertThat(done(add(meeting(1, "title", "No number, no day"))).id()).startsWith("meeting/");
    }

    @Test
    void theAgendaAndTheNoticesOfTheLastOneComeInTheSameChange() {
        AnAgenda.set(copy, LAST, Meeting.DIAL_IN, JsonValue.of("Dial *6 to mute"));
        AnAgenda.set(copy, LAST, Meeting.STANDARDS, JsonValue.of("Be kind"));
        var registers = new LinkedHashMap<String, JsonValue>(Map.of(AgendaItem.MEETING.name(), JsonValue.of("meeting/44"), AgendaItem.TITLE.name(), JsonValue.of("Welcome")));
        Started started = done(start.start(new NewMeeting(Map.of("title", "Call", "number", "44"), 1, Optional.of(LAST)),
                id -> List.of(new Found(AgendaItem.id("44", "Welcome"), registers))));
        assertThat(things(started.id(), Meeting.DIAL_IN, Meeting.STANDARDS, Meeting.HOUSE_RULES)).containsExactly("Dial *6 to mute", "Be kind", "");
        assertThat(new ReadAgenda(copy).of(started.id()).orElseThrow().rows()).extracting(row -> row.title().text()).containsExactly("Welcome");
        done(new UndoChange(copy).undo(started.dot()));
        assertThat(copy.<Boolean>read(view -> view.find(AgendaItem.id("44", "Welcome")).isPresent())).isFalse();
    }

    @Test
    void timesAreKnownAsFarAsWhatIsTypedCanBeMeant() {
        assertThat(StartMeeting.times(meeting(1, "date", "27 Sep 2018", "start", "15:00", "zone", "Europe/Madrid", "end", "late")).utc(0))
                .contains(LocalDateTime.of(2018, 9, 27, 13, 0));
        assertThat(StartMeeting.times(meeting(1, "start", "15:00")).utc(0)).isEmpty();
    }

    @Test
    void theNextCallIsProposedFromTheLast() {
        call(42, "2018-08-30", "closed");
        call(43, "2018-09-13", "closed");
        AnAgenda.set(copy, LAST, Meeting.DIAL_IN, JsonValue.of("Dial in"));
        MeetingProposal proposal = propose.of(CALL, Optional.empty());
        assertThat(proposal.values()).isEqualTo(Map.of("kind", CALL, "number", "44", "title", "Plenary call #44", "date", "2018-09-27", "start", "15:00", "end", "16:00",
                "zone", "Europe/Madrid"));
        assertThat(proposal).returns(Optional.of(new Named(LAST, "Plenary call #43")), MeetingProposal::last).returns(true, MeetingProposal::hasNotices)
                .returns("", MeetingProposal::slot);
        assertThat(proposal.standingAgenda()).startsWith("1. Welcome, roll call, SOI updates (5 min)");
    }

    private void call(int number, String day, String status) {
        ALastMeeting.meeting(copy, "meeting/" + number, number, day, status);
        AnAgenda.set(copy, "meeting/" + number, Meeting.START, JsonValue.of("15:00"));
        AnAgenda.set(copy, "meeting/" + number, Meeting.END, JsonValue.of("16:00"));
        AnAgenda.set(copy, "meeting/" + number, Meeting.ZONE, JsonValue.of("Europe/Madrid"));
    }

    @Test
    void noMeetingIsProposedInThePastNorLikeACancelledOne() {
        call(30, "2018-05-03", "closed");
        call(31, "2018-05-10", "cancelled");
        assertThat(propose.of(CALL, Optional.empty()).values()).containsEntry("date", "2018-09-20").containsEntry("number", "32").containsEntry("title", "Plenary call #32");
    }

    @Test
    void theFirstOfAKindIsNamedByItsKindAndHasNoNumberUnlessItsKindHas() {
        assertThat(propose.of(DAY, Optional.empty()).values()).isEqualTo(Map.of("kind", DAY, "title", "Face-to-face day"));
        assertThat(propose.of(CALL, Optional.empty()).values()).containsEntry("title", "Plenary call #1");
    }

    @Test
    void aSeriesThatRotatesSaysWhoseTurnItIs() {
        String series = MeetingSeries.id("Plenary calls");
        AnAgenda.set(copy, series, MeetingSeries.NAME, JsonValue.of("Plenary calls"));
        AnAgenda.set(copy, series, MeetingSeries.MEETING_KIND, JsonValue.of(CALL));
        AnAgenda.set(copy, series, MeetingSeries.ROTATION, JsonValue.of("The calls take turns:\n\n- 15:00 for Europe\n- 21:00 UTC for the Americas"));
        AnAgenda.set(copy, series, MeetingSeries.STANDING_AGENDA, JsonValue.of("1. Welcome"));
        call(43, "2018-09-13", "closed");
        AnAgenda.set(copy, LAST, Meeting.SERIES, JsonValue.of(series));
        MeetingProposal proposal = propose.of(CALL, Optional.of(series));
        assertThat(proposal.values()).containsEntry("start", "21:00").containsEntry("end", "22:00").containsEntry("zone", "UTC").containsEntry("series", series);
        assertThat(proposal).returns("21:00 UTC for the Americas", MeetingProposal::slot).returns("1. Welcome", MeetingProposal::standingAgenda);
        assertThat(propose.choices().series()).containsExactly(new ProposeMeeting.SeriesOfKind(new Named(series, "Plenary calls"), CALL));
    }

    @Test
    void theKindsAreOfferedInTheTeamsOrderWithTheirStandingAgendas() {
        assertThat(start.kinds()).hasSize(10).first().satisfies(kind -> {
            assertThat(kind.label()).isEqualTo("Plenary call");
            assertThat(kind.standingAgenda()).startsWith("1. Welcome, roll call, SOI updates");
        });
    }
}
