package org.plenary.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.CarryLine;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.feature.meeting.Named;
import org.plenary.feature.meeting.ReadMeetings;
import org.plenary.feature.meeting.TheSample;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.AtOnce;

class MeetingsViewModelTest {

    private final MemoryCopy copy = TheSample.of("anna");
    private final AMeetingsScreen screen = AMeetingsScreen.of(copy);
    private final MeetingsViewModel model = screen.model;

    @Test
    void theLatestMeetingIsOpenedFirst() {
        assertThat(model.selected().get()).contains(TheSample.BARCELONA);
        assertThat(model.showing().get()).isEqualTo(Showing.MEETING);
        assertThat(screen.lines()).hasSize(6).first().isEqualTo("1 Welcome, SOI updates, opening remarks");
    }

    @Test
    void anEmptyReviewSaysThereAreNoMeetings() {
        MeetingsViewModel empty = AMeetingsScreen.of(MemoryCopy.begun("anna")).model;
        assertThat(empty.showing().get()).isEqualTo(Showing.NONE);
    }

    @Test
    void theFilterLooksAtTitlesKindsPlacesNumbersAndDatesWhateverTheirAccents() {
        assertThat(List.of("barcelóna", "coordination call", "43", "june 2017 xyz", "Jun 2017", "cancelled")).extracting(words -> {
            model.list().filter().set(words);
            return model.list().listed().get().size();
        }).containsExactly(1, 2, 1, 0, 3, 1);
    }

    @Test
    void theMeetingInHandStaysWhenTheFilterHidesIt() {
        model.list().filter().set("johannesburg");
        assertThat(model.selected().get()).contains(TheSample.BARCELONA);
    }

    @Test
    void aMeetingThatIsNotThereIsToldAndTheOtherStays() {
        model.openMeeting("meeting/999");
        assertThat(model.selected().get()).contains(TheSample.BARCELONA);
        assertThat(screen.notices.told).containsExactly("This meeting is not here, or not here any more.");
    }

    @Test
    void openingAMeetingSavesWhatWasBeingTypedInTheOther() {
        FieldViewModel place = model.meeting().fields().get().get("place");
        place.text().set("Barcelona, room 112");
        model.openMeeting(TheSample.PLENARY_43);
        assertThat(model.meeting().details().get().orElseThrow().row().title()).isEqualTo("SSR2 Review Team Plenary Call #43");
        assertThat(row(TheSample.BARCELONA).place()).isEqualTo("Barcelona, room 112");
    }

    @Test
    void aFactIsShownAsPeopleWriteItAndUnderstoodSo() {
        FieldViewModel date = model.meeting().fields().get().get("date");
        assertThat(date.text().get()).isEqualTo("Sun 21 Oct 2018");
        date.text().set("22.10.2018");
        assertThat(date.finish()).isTrue();
        assertThat(date.text().get()).isEqualTo("Mon 22 Oct 2018");
        assertThat(row(TheSample.BARCELONA).times().date()).contains(LocalDate.of(2018, 10, 22));
        model.deeds().undo();
        assertThat(date.text().get()).isEqualTo("Sun 21 Oct 2018");
    }

    @Test
    void whatCannotBeMeantStaysInItsFieldAndSaysSo() {
        FieldViewModel start = model.meeting().fields().get().get("start");
        start.text().set("early");
        assertThat(start.finish()).isFalse();
        assertThat(start.problem().get()).isEqualTo("early is no time of day. Type it like 15:00.");
        assertThat(start.text().get()).isEqualTo("early");
        start.cancel();
        assertThat(start.text().get()).isEmpty();
        assertThat(start.problem().get()).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptWithinTwoSecondsOfTheFirstKeyAndOfferedAfterACrash() {
        FieldViewModel title = model.meeting().fields().get().get("title");
        title.text().set("Face-to-face meet");
        screen.delay.pass(Duration.ofMillis(700));
        title.text().set("Face-to-face meeting, day 1");
        screen.delay.pass(Duration.ofMillis(800));
        assertThat(screen.kept.all()).extracting(kept -> kept.text()).containsExactly("Face-to-face meeting, day 1");
        AMeetingsScreen again = AMeetingsScreen.of(copy, screen.kept, new AtOnce());
        assertThat(again.model.meeting().leftOver().get()).extracting(left -> left.typed()).containsExactly("Face-to-face meeting, day 1");
        again.model.meeting().keep(again.model.meeting().leftOver().get().getFirst());
        assertThat(row(TheSample.BARCELONA).title()).isEqualTo("Face-to-face meeting, day 1");
        assertThat(again.model.meeting().leftOver().get()).isEmpty();
    }

    @Test
    void anImportNeverReplacesWhatIsBeingTypedAndBothTextsStay() {
        MemoryCopy bob = TheSample.of("bob");
        AnAgenda.set(bob, TheSample.BARCELONA, Meeting.PLACE, JsonValue.of("Madrid"));
        FieldViewModel place = model.meeting().fields().get().get("place");
        place.text().set("Lisbon");
        copy.receive(bob);
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(place.text().get()).isEqualTo("Lisbon");
        place.finish();
        assertThat(row(TheSample.BARCELONA).contested()).containsExactly("place");
        assertThat(place.contested().get()).isTrue();
    }

    @Test
    void anImportShowsAtOnceWhereNobodyTypes() {
        MemoryCopy bob = TheSample.of("bob");
        AnAgenda.set(bob, TheSample.BARCELONA, Meeting.PLACE, JsonValue.of("Madrid"));
        copy.receive(bob);
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(model.meeting().fields().get().get("place").text().get()).isEqualTo("Madrid");
    }

    @Test
    void aStatusIsChosenAndCanBeUndone() {
        model.meeting().setStatus("cancelled");
        assertThat(row(TheSample.BARCELONA).status()).isEqualTo("cancelled");
        assertThat(model.deeds().undoable().get()).isEqualTo("change of Status");
        model.deeds().undo();
        assertThat(row(TheSample.BARCELONA).status()).isEqualTo("closed");
    }

    @Test
    void aNewMeetingComesWithItsStandingAgendaAndGoesAgainWithOneUndo() {
        model.startNew();
        NewMeetingViewModel fresh = model.fresh();
        assertThat(fresh.text(Meeting.TITLE).get()).isEqualTo("SSR2 Review Team Plenary Call #44");
        assertThat(fresh.text(Meeting.DATE).get()).isEqualTo("Thu 25 Oct 2018");
        assertThat(fresh.proposal().get().orElseThrow().last()).contains(new Named(TheSample.PLENARY_43, "SSR2 Review Team Plenary Call #43"));
        fresh.text(Meeting.START).set("15:00");
        fresh.text(Meeting.ZONE).set("Europe/Madrid");
        assertThat(fresh.utc().get()).isEqualTo("13:00 UTC");
        fresh.carry().set(false);
        model.addNew();
        assertThat(model.showing().get()).isEqualTo(Showing.MEETING);
        assertThat(model.meeting().details().get().orElseThrow().row().title()).isEqualTo("SSR2 Review Team Plenary Call #44");
        assertThat(model.meeting().details().get().orElseThrow().text(Meeting.DIAL_IN).text()).contains("staff will mute the offending line");
        assertThat(screen.lines()).containsExactly("1 Welcome, roll call, SOI updates 5", "2 Review of recommendations", "2 a Review table of outstanding questions 15",
                "2 b Discuss recommendations 30", "3 AOB 5", "4 Confirm action items / decisions reached 5");
        screen.notices.act();
        assertThat(model.list().all().get()).extracting(MeetingRow::title).doesNotContain("SSR2 Review Team Plenary Call #44");
        assertThat(model.selected().get()).contains(TheSample.BARCELONA);
    }

    @Test
    void whatWasFilledInStaysWhenTheKindChangesAndTheRestFollowsIt() {
        model.startNew();
        NewMeetingViewModel fresh = model.fresh();
        fresh.text(Meeting.PLACE).set("Madrid");
        fresh.kind().set(fresh.kinds().get().get(1));
        assertThat(fresh.text(Meeting.TITLE).get()).isEqualTo("Face-to-face day");
        assertThat(List.of(fresh.text(Meeting.PLACE).get(), fresh.text(Meeting.NUMBER).get())).containsExactly("Madrid", "");
    }

    @Test
    void aNumberThatIsTakenIsToldAtOnceAndRefused() {
        model.startNew();
        model.fresh().text(Meeting.NUMBER).set("43");
        assertThat(model.fresh().taken().get()).isEqualTo("Number 43 is “SSR2 Review Team Plenary Call #43” already.");
        model.addNew();
        assertThat(model.fresh().problem().get()).startsWith("Number 43 is “SSR2 Review Team Plenary Call #43” already.");
        assertThat(model.showing().get()).isEqualTo(Showing.NEW);
    }

    @Test
    void aNewMeetingGoesOnToWhatTheLastOneLeftOpen() {
        model.startNew();
        model.addNew();
        assertThat(model.showing().get()).isEqualTo(Showing.CARRY_OVER);
        CarryOverViewModel carry = model.carry();
        CarryLine plan = carry.preview().get().orElseThrow().lines().stream().filter(line -> line.title().startsWith("KSK")).findFirst().orElseThrow();
        assertThat(carry.ticked().get()).contains(plan.id());
        carry.tick(plan, false);
        assertThat(carry.ticked().get()).doesNotContain(plan.id());
        model.applyCarry();
        assertThat(model.showing().get()).isEqualTo(Showing.MEETING);
        assertThat(screen.lines()).contains("3 Barcelona update from staff & confirm if any team members have not yet heard from constituency travel team",
                "4 Finalize comms/outreach plan").noneMatch(line -> line.contains("KSK"));
        model.deeds().undo();
        assertThat(screen.lines()).hasSize(6);
    }

    @Test
    void allOrNoneIsTickedWithOneKey() {
        model.openMeeting(TheSample.PLENARY_43);
        model.carryOver();
        model.carry().tickAllOrNone();
        assertThat(model.carry().ticked().get()).isEmpty();
        model.goBack();
        assertThat(model.showing().get()).isEqualTo(Showing.MEETING);
    }

    @Test
    void aNewMeetingWithoutATitleStaysInItsForm() {
        model.startNew();
        model.fresh().text(Meeting.TITLE).set(" ");
        model.addNew();
        assertThat(model.fresh().problem().get()).isEqualTo("A meeting needs a title. Nothing was changed.");
        assertThat(model.showing().get()).isEqualTo(Showing.NEW);
    }

    @Test
    void aPastedAgendaIsShownWithItsProblemsBeforeItIsPutIn() {
        model.openMeeting("meeting/2017-06-23-coordination-call");
        model.pasteAgenda("1. Table ([here](#)) (20 min)\n   a) Row\n2. AOB");
        assertThat(model.paste().pasted().get().lines()).extracting(line -> line.depth() + " " + line.title()).containsExactly("0 Table (here)", "1 Row", "0 AOB");
        assertThat(model.paste().pasted().get().problems()).containsExactly("The link “here” in line 1 has no address; its words were kept.");
        assertThat(screen.lines()).isEmpty();
        model.applyPaste();
        assertThat(screen.lines()).containsExactly("1 Table (here) 20", "1 a Row", "2 AOB");
        assertThat(screen.notices.told).endsWith("3 items were put into the agenda. – Undo");
        screen.notices.act();
        assertThat(screen.lines()).isEmpty();
    }

    @Test
    void anEmptyAgendaCanStartFromTheStandingOneOfItsKind() {
        model.openMeeting("meeting/2017-06-23-coordination-call");
        model.useStandingAgenda();
        assertThat(screen.lines()).hasSize(5).first().isEqualTo("1 Review of agenda topics and proposed briefings 10");
    }

    private MeetingRow row(String id) {
        return new ReadMeetings(copy).all().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }
}
