package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.ARoster.person;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.AttendanceFigures;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;

class TakeRollCallTest {

    private static final String RUSS = person("Russ Housley");
    private static final String ALAIN = person("Alain Aina");
    private static final String JENNIFER = person("Jennifer Bryce");

    private final MemoryCopy copy = ARoster.copy();
    private Instant now = Instant.parse("2018-10-21T07:10:30Z");
    private final TakeRollCall take = new TakeRollCall(copy, () -> now);

    private RollCall roll() {
        return roll(MEETING);
    }

    private RollCall roll(String meeting) {
        return new ReadRollCall(copy, () -> now).of(meeting).orElseThrow();
    }

    private RollCallRow row(String person) {
        return roll().rows().stream().filter(row -> row.person().id().equals(person)).findFirst().orElseThrow();
    }

    private String mark(String meeting, String person, Presence presence) {
        done(take.mark(meeting, person, presence));
        return meeting;
    }

    private String meeting(String day) {
        String id = "meeting/" + day;
        AnAgenda.set(copy, id, Meeting.TITLE, JsonValue.of(day));
        AnAgenda.set(copy, id, Meeting.DATE, JsonValue.of(day));
        return id;
    }

    @Test
    void everybodyIsOnTheRollInTheOrderOfTheHeadingsThenByName() {
        assertThat(roll().rows()).extracting(row -> row.person().name()).containsExactlyElementsOf(ARoster.NAMES);
        assertThat(roll()).returns(16, RollCall::uncalled).returns(14, RollCall::members).returns(0, RollCall::membersHere)
                .returns(false, RollCall::isQuorate);
    }

    @Test
    void aMarkIsKeptUnderTheIdThatEveryComputerGivesIt() {
        mark(MEETING, RUSS, Presence.REMOTE);
        String id = Attendance.id("small", "russ-housley");
        assertThat(copy.<List<String>>read(view -> List.of(view.find(id).orElseThrow().textOrEmpty(Attendance.STATE),
                view.find(id).orElseThrow().textOrEmpty(Attendance.MEETING), view.find(id).orElseThrow().textOrEmpty(Attendance.PERSON))))
                .containsExactly("remote", MEETING, RUSS);
        assertThat(done(take.mark(MEETING, RUSS, Presence.REMOTE))).isEmpty();
    }

    @Test
    void headingsAreCountedAsMinutesListThem() {
        mark(MEETING, RUSS, Presence.PRESENT);
        mark(MEETING, ALAIN, Presence.REMOTE);
        mark(MEETING, person("KC Claffy"), Presence.APOLOGIES);
        mark(MEETING, person("Boban Krsic"), Presence.ABSENT);
        mark(MEETING, JENNIFER, Presence.REMOTE);
        assertThat(roll().byCategory()).isEqualTo(Map.of("Members", 1, "Remote participants", 1, "Apologies", 1, "Remote staff", 1));
        assertThat(roll()).returns(2, r -> r.count(Presence.REMOTE)).returns(2, RollCall::membersHere).returns(11, RollCall::uncalled);
    }

    @Test
    void whoComesLateIsPresentAndTheTimeIsTheMeetings() {
        done(take.comeOrGo(MEETING, RUSS));
        assertThat(row(RUSS)).returns(Optional.of(Presence.PRESENT), RollCallRow::presence).returns(true, RollCallRow::late)
                .returns("09:10", r -> r.arrived().text()).returns(true, RollCallRow::isHere);
    }

    @Test
    void whoIsThereLeavesAndMayComeBack() {
        mark(MEETING, RUSS, Presence.REMOTE);
        now = Instant.parse("2018-10-21T10:00:00Z");
        done(take.comeOrGo(MEETING, RUSS));
        assertThat(row(RUSS)).returns(true, RollCallRow::leftEarly).returns("12:00", r -> r.left().text()).returns(false, RollCallRow::isHere)
                .returns(Optional.of(Presence.REMOTE), RollCallRow::presence);
        done(take.comeOrGo(MEETING, RUSS));
        assertThat(row(RUSS)).returns(false, RollCallRow::leftEarly).returns("", r -> r.left().text()).returns(true, RollCallRow::isHere);
    }

    @Test
    void noTimeIsNotedOnAnotherDayUnlessTheMeetingRunsPastMidnight() {
        now = Instant.parse("2018-10-22T07:00:00Z");
        done(take.comeOrGo(MEETING, RUSS));
        assertThat(row(RUSS)).returns(true, RollCallRow::late).returns("", r -> r.arrived().text());
        AnAgenda.set(copy, MEETING, Meeting.STATUS, JsonValue.of("running"));
        done(take.comeOrGo(MEETING, RUSS));
        assertThat(row(RUSS).left().text()).isEqualTo("09:00");
    }

    @Test
    void whoIsNotThereNeitherCameLateNorLeft() {
        done(take.comeOrGo(MEETING, RUSS));
        done(take.comeOrGo(MEETING, RUSS));
        mark(MEETING, RUSS, Presence.APOLOGIES);
        assertThat(row(RUSS)).returns(false, RollCallRow::late).returns(false, RollCallRow::leftEarly).returns("", r -> r.arrived().text());
    }

    @Test
    void aMarkCanBeTakenBackAndMadeAgain() {
        Dot dot = done(take.mark(MEETING, RUSS, Presence.PRESENT)).orElseThrow();
        done(new UndoChange(copy).undo(dot));
        assertThat(row(RUSS).presence()).isEmpty();
        mark(MEETING, RUSS, Presence.ABSENT);
        assertThat(row(RUSS).presence()).contains(Presence.ABSENT);
        done(take.unmark(MEETING, RUSS));
        assertThat(row(RUSS).presence()).isEmpty();
    }

    @Test
    void theDaysOfAMeetingKeepSeparateLists() {
        String second = meeting("2018-10-22");
        mark(MEETING, RUSS, Presence.PRESENT);
        mark(second, RUSS, Presence.APOLOGIES);
        assertThat(row(RUSS).presence()).contains(Presence.PRESENT);
        assertThat(roll(second).count(Presence.APOLOGIES)).isEqualTo(1);
    }

    @Test
    void threeMissedInARowAreToldWithTheMeetingInHandIncluded() {
        for (String day : List.of("2018-09-13", "2018-09-20", "2018-11-30")) {
            mark(meeting(day), ALAIN, Presence.ABSENT);
        }
        assertThat(roll().missedTooMany()).isEmpty();
        mark(MEETING, ALAIN, Presence.APOLOGIES);
        assertThat(roll().missedTooMany()).isEqualTo(Map.of("Alain Aina", 3));
    }

    @Test
    void figuresCountSomebodyWhoJoinedAfterHalfTimeOnce() {
        mark(meeting("2018-10-19"), ALAIN, Presence.ABSENT);
        done(take.comeOrGo(MEETING, ALAIN));
        done(take.comeOrGo(MEETING, ALAIN));
        mark(meeting("2018-12-01"), ALAIN, Presence.PRESENT);
        assertThat(new ReadAttendance(copy).between(LocalDate.of(2018, 10, 1), LocalDate.of(2018, 10, 31))).hasSize(16)
                .contains(new AttendanceReading(new Named(ALAIN, "Alain Aina"), new AttendanceFigures(1, 0, 1, 0)));
    }

    @Test
    void aSecondEntryOfAPersonIsThatPerson() {
        mark(MEETING, person("Ram Krishna"), Presence.REMOTE);
        AnAgenda.set(copy, person("Ram Krishna"), Person.NAME, JsonValue.of("Ram Krishna"));
        AnAgenda.set(copy, person("Ram Krishna"), Person.SAME_AS, JsonValue.of(person("Ram Krishna Pariyar")));
        assertThat(row(person("Ram Krishna Pariyar")).presence()).contains(Presence.REMOTE);
        mark(MEETING, person("Ram Krishna Pariyar"), Presence.PRESENT);
        assertThat(roll()).returns(1, r -> r.count(Presence.PRESENT)).returns(0, r -> r.count(Presence.REMOTE)).returns(15, RollCall::uncalled);
    }

    @Test
    void whoLeftTheTeamStaysOnTheRollsTheyWereOn() {
        mark(MEETING, ALAIN, Presence.PRESENT);
        AnAgenda.set(copy, ALAIN, Person.STATE, JsonValue.of("left"));
        assertThat(row(ALAIN).presence()).contains(Presence.PRESENT);
        assertThat(roll(meeting("2018-12-01")).rows()).extracting(r -> r.person().id()).doesNotContain(ALAIN).hasSize(15);
    }

    @Test
    void theVotingFlagOfTheRosterDecidesWhoCountsForTheQuorum() {
        AnAgenda.set(copy, ALAIN, Person.VOTING, JsonValue.FALSE);
        AnAgenda.set(copy, JENNIFER, Person.VOTING, JsonValue.TRUE);
        assertThat(row(ALAIN).isMember()).isFalse();
        assertThat(row(JENNIFER).isMember()).isTrue();
    }

    @Test
    void everybodyCanHaveNothingToChangeAtOnceButWhoHadSomething() {
        done(take.changed(MEETING, ALAIN));
        done(take.noChange(MEETING, List.of(ALAIN, RUSS)));
        assertThat(row(ALAIN).interests()).isEqualTo("changed");
        assertThat(row(RUSS).interests()).isEqualTo("no-change");
        done(new EditText(copy, new KeptInMemory()).save(row(ALAIN).statement(), "Left the board of X"));
        assertThat(row(ALAIN).statement().text()).isEqualTo("Left the board of X");
        assertThat(copy.<String>read(view -> view.find(StatementOfInterest.id("small", "alain-aina")).orElseThrow().textOrEmpty(StatementOfInterest.DATE)))
                .isEqualTo("2018-10-21");
        done(take.noChange(MEETING, ALAIN));
        assertThat(row(ALAIN)).returns("no-change", RollCallRow::interests).returns("", r -> r.statement().text());
    }

    @Test
    void aStatementThatACrashInterruptedIsFoundAgain() {
        done(take.changed(MEETING, ALAIN));
        var edit = new EditText(copy, new KeptInMemory());
        done(edit.keep(row(ALAIN).statement(), "Half a sen"));
        assertThat(edit.leftOver(MEETING)).singleElement().returns("Alain Aina", EditText.LeftOver::of).returns("Half a sen", EditText.LeftOver::typed)
                .returns("soi", EditText.LeftOver::kind);
    }

    @Test
    void marksOfTwoPeopleForOneConflictAndTheNextMarkSettlesThem() {
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.receive(copy);
        mark(MEETING, RUSS, Presence.PRESENT);
        done(new TakeRollCall(bob, () -> now).mark(MEETING, RUSS, Presence.REMOTE));
        copy.receive(bob);
        assertThat(row(RUSS).contested()).containsExactly("state");
        mark(MEETING, RUSS, row(RUSS).presence().orElseThrow());
        assertThat(row(RUSS).contested()).isEmpty();
    }
}
