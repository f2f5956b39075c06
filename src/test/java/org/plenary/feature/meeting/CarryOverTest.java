package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.ALastMeeting.LAST;
import static org.plenary.feature.meeting.ALastMeeting.NEXT;
import static org.plenary.feature.meeting.ALastMeeting.of;
import static org.plenary.feature.meeting.AnAgenda.done;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingKind;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.CarryLine.Kind;
import org.plenary.feature.meeting.CarryLine.Reason;
import org.plenary.feature.meeting.CarryLine.Standing;
import org.plenary.feature.meeting.CarryOver.Carried;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;

class CarryOverTest {

    private static final String FROM = "Plenary call #43";

    private final MemoryCopy copy = ALastMeeting.copy();
    private final CarryOver carry = carry(copy);

    private static CarryOver carry(MemoryCopy copy) {
        return new CarryOver(copy, new SplittableRandom(7));
    }

    private CarryPreview preview() {
        return carry.preview(NEXT).orElseThrow();
    }

    private static List<String> agenda(MemoryCopy copy, String meeting) {
        return new ReadAgenda(copy).of(meeting).orElseThrow().rows().stream().map(row -> row.number() + " " + row.title().text()).toList();
    }

    private static CarryLine item(String title, int depth, int actions, Standing standing, Reason... reasons) {
        return new CarryLine(of(LAST, title), Kind.ITEM, depth, title, FROM, List.of(reasons), actions, standing, standing == Standing.NEW);
    }

    private static CarryLine action(String key, String text, int depth) {
        return new CarryLine("action/" + key, Kind.ACTION, depth, text, FROM, List.of(Reason.OPEN), 0, Standing.NEW, true);
    }

    @Test
    void whatIsNotDoneOrRecursOrHasAnOpenActionComesAlongWithItsReason() {
        assertThat(preview()).isEqualTo(new CarryPreview(new Named(NEXT, "Plenary call #44"), List.of(new Named(LAST, FROM)), List.of(
                item("Work plan", 0, 1, Standing.NEW, Reason.OPEN_ACTIONS),
                action("plan", "Send the work plan to the Board", 1),
                item("Outreach plan", 0, 0, Standing.NEW, Reason.SKIPPED),
                item("Recommendations", 0, 0, Standing.NEW, Reason.HOLDS_OTHERS),
                item("Outstanding questions", 1, 0, Standing.NEW, Reason.NOT_FINISHED),
                item("Travel news", 0, 0, Standing.NEW, Reason.RECURRING),
                item("AOB", 0, 0, Standing.THERE, Reason.NOT_FINISHED),
                action("letter", "Write the letter", 0))));
    }

    @Test
    void theProposedComeBeforeTheClosingItemsAsOneChange() {
        Carried carried = done(carry.apply(NEXT, preview().proposed()));
        assertThat(carried).returns(5, Carried::items).returns(2, Carried::actions);
        assertThat(agenda(copy, NEXT)).containsExactly("1 Welcome, roll call", "2 Work plan", "2 a Send the work plan to the Board", "3 Outreach plan",
                "4 Recommendations", "4 a Outstanding questions", "5 Travel news", "6 Review of open action items", "6 a Write the letter", "7 AOB",
                "8 Confirm action items / decisions reached");
        done(new UndoChange(copy).undo(carried.dot().orElseThrow()));
        assertThat(agenda(copy, NEXT)).containsExactly("1 Welcome, roll call", "2 AOB", "3 Confirm action items / decisions reached");
    }

    @Test
    void carryingTwiceDoublesNothing() {
        done(carry.apply(NEXT, preview().proposed()));
        List<String> once = agenda(copy, NEXT);
        assertThat(preview().proposed()).isEmpty();
        assertThat(preview().lines()).extracting(CarryLine::standing).containsOnly(Standing.THERE);
        List<String> all = preview().lines().stream().map(CarryLine::id).toList();
        assertThat(done(carry.apply(NEXT, all))).isEqualTo(new Carried(Optional.empty(), 0, 0));
        assertThat(agenda(copy, NEXT)).isEqualTo(once);
    }

    @Test
    void twoComputersThatCarryOverTheSameMakeTheSameItems() {
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.receive(copy);
        done(carry.apply(NEXT, preview().proposed()));
        List<String> alone = agenda(copy, NEXT);
        done(carry(bob).apply(NEXT, preview(bob).proposed()));
        copy.receive(bob);
        bob.receive(copy);
        assertThat(agenda(copy, NEXT).stream().map(line -> line.replaceFirst("^[^A-Z]*", "")).collect(Collectors.toSet()))
                .isEqualTo(alone.stream().map(line -> line.replaceFirst("^[^A-Z]*", "")).collect(Collectors.toSet()));
        assertThat(agenda(copy, NEXT)).hasSameSizeAs(alone).isEqualTo(agenda(bob, NEXT));
        assertThat(new ReadAgenda(copy).of(NEXT).orElseThrow().rows()).allSatisfy(row -> assertThat(row.contested()).isEmpty());
    }

    private static CarryPreview preview(MemoryCopy of) {
        return carry(of).preview(NEXT).orElseThrow();
    }

    @Test
    void whatIsLeftOutIsLeftOutAndChildrenOfItStandAlone() {
        done(carry.apply(NEXT, List.of(of(LAST, "Outstanding questions"), "action/plan")));
        assertThat(agenda(copy, NEXT)).containsExactly("1 Welcome, roll call", "2 Outstanding questions", "3 Review of open action items",
                "3 a Send the work plan to the Board", "4 AOB", "5 Confirm action items / decisions reached");
    }

    @Test
    void aCarriedItemIsFreshButKeepsWhatItIsAboutAndTheChairsPrivateNote() {
        String old = of(LAST, "Outreach plan");
        AnAgenda.set(copy, old, AgendaItem.MINUTES, JsonValue.of(20));
        AnAgenda.set(copy, old, AgendaItem.STARTED, JsonValue.of("2018-09-13T14:00:00Z"));
        AnAgenda.set(copy, old, AgendaItem.OUTCOME, JsonValue.of("Next time"));
        AnAgenda.set(copy, old, AgendaItem.PRIVATE_NOTE, JsonValue.of("Ask Denise first"));
        copy.save(view -> List.of(view.member(old, AgendaItem.RECOMMENDATIONS, "recommendation/ssr1-14", true)));
        done(carry.apply(NEXT, List.of(old)));
        String id = row("Outreach plan").id();
        copy.read(view -> {
            var thing = view.find(id).orElseThrow();
            assertThat(thing.number(AgendaItem.MINUTES)).hasValue(20);
            assertThat(thing.members(AgendaItem.RECOMMENDATIONS)).containsExactly("recommendation/ssr1-14");
            assertThat(thing.textOrEmpty(AgendaItem.PRIVATE_NOTE)).isEqualTo("Ask Denise first");
            assertThat(List.of(thing.textOrEmpty(AgendaItem.STATE), thing.textOrEmpty(AgendaItem.STARTED), thing.textOrEmpty(AgendaItem.OUTCOME)))
                    .containsOnly("");
            return thing;
        });
    }

    @Test
    void bothItemsTellOfEachOther() {
        done(carry.apply(NEXT, List.of(of(LAST, "Outreach plan"))));
        assertThat(row("Outreach plan").carriedFrom()).contains(new Named(LAST, FROM));
        assertThat(new ReadAgenda(copy).of(LAST).orElseThrow().rows()).filteredOn(row -> row.carriedTo().isPresent()).singleElement()
                .satisfies(row -> assertThat(row).returns(of(LAST, "Outreach plan"), AgendaRow::id)
                        .returns(Optional.of(new Named(NEXT, "Plenary call #44")), AgendaRow::carriedTo));
    }

    private AgendaRow row(String title) {
        return new ReadAgenda(copy).of(NEXT).orElseThrow().rows().stream().filter(row -> row.title().text().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void anOpenActionComesFromMeetingToMeetingUnderItsItem() {
        done(carry.apply(NEXT, preview().proposed()));
        ALastMeeting.meeting(copy, "meeting/45", 45, "2018-10-11", "open");
        AnAgenda.set(copy, row("Work plan").id(), AgendaItem.STATE, JsonValue.of("done"));
        AnAgenda.set(copy, "action/letter", ActionItem.STATE, JsonValue.of("done"));
        CarryPreview next = carry.preview("meeting/45").orElseThrow();
        assertThat(next.lines()).filteredOn(line -> line.kind() == Kind.ACTION).extracting(CarryLine::title, CarryLine::depth)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Send the work plan to the Board", 1));
        done(carry.apply("meeting/45", next.proposed()));
        assertThat(agenda(copy, "meeting/45")).contains("2 Work plan", "2 a Send the work plan to the Board").doesNotContain("Review of open action items");
    }

    @Test
    void actionsOfOlderMeetingsAreOfferedButNotProposed() {
        ALastMeeting.meeting(copy, "meeting/42", 42, "2018-08-30", "closed");
        ALastMeeting.action(copy, "old", "Ask the office\n\nagain", "meeting/42", "", "no-reply");
        assertThat(preview().lines().getLast()).isEqualTo(new CarryLine("action/old", Kind.ACTION, 0, "Ask the office again", "Plenary call #42",
                List.of(Reason.OPEN_LONGER), 0, Standing.NEW, false));
    }

    @Test
    void aCancelledMeetingHandsOnWhatItHadAndTheOneBeforeItToo() {
        ALastMeeting.meeting(copy, "meeting/45", 45, "2018-10-11", "draft");
        ALastMeeting.item(copy, NEXT, "Gap analysis", "discussion", "", "");
        AnAgenda.set(copy, NEXT, Meeting.STATUS, JsonValue.of("cancelled"));
        CarryPreview next = carry.preview("meeting/45").orElseThrow();
        assertThat(next.from()).extracting(Named::id).containsExactly(LAST, NEXT);
        assertThat(next.lines()).extracting(CarryLine::title).contains("Gap analysis", "Outreach plan");
    }

    @Test
    void whatSomebodyTookOffIsNotProposedAgainButCanComeBack() {
        done(carry.apply(NEXT, preview().proposed()));
        String id = row("Travel news").id();
        copy.save(view -> List.of(view.delete(id)));
        CarryLine line = preview().lines().stream().filter(one -> one.title().equals("Travel news")).findFirst().orElseThrow();
        assertThat(line).returns(Standing.TAKEN_OFF, CarryLine::standing).returns(false, CarryLine::proposed);
        done(carry.apply(NEXT, List.of(line.id())));
        assertThat(row("Travel news").id()).isEqualTo(id);
    }

    @Test
    void theRollCallOfAnotherNameAndAnItemInLookAlikeLettersAreThereAlready() {
        ALastMeeting.item(copy, LAST, "Confirm what was decided", "confirm", "", "");
        ALastMeeting.item(copy, NEXT, "Outreаch plan", "discussion", "", "");
        assertThat(preview().lines()).filteredOn(line -> line.standing() == Standing.THERE).extracting(CarryLine::title)
                .containsExactly("Outreach plan", "AOB", "Confirm what was decided");
    }

    @Test
    void meetingsOfAnotherKindHaveNothingToDoWithIt() {
        AnAgenda.set(copy, LAST, Meeting.MEETING_KIND, JsonValue.of(MeetingKind.id("coordination-call")));
        assertThat(preview()).isEqualTo(new CarryPreview(new Named(NEXT, "Plenary call #44"), List.of(), List.of()));
        AnAgenda.set(copy, LAST, Meeting.SERIES, JsonValue.of("meeting-series/tuesdays"));
        AnAgenda.set(copy, NEXT, Meeting.SERIES, JsonValue.of("meeting-series/tuesdays"));
        assertThat(preview().from()).containsExactly(new Named(LAST, FROM));
    }

    @Test
    void aMeetingThatIsOverTakesNothingIn() {
        AnAgenda.set(copy, NEXT, Meeting.STATUS, JsonValue.of("closed"));
        assertThat(carry.apply(NEXT, preview().proposed())).isEqualTo(Outcome.<Carried>refused(
                "“Plenary call #44” is closed or cancelled. Carry over into a meeting that is still to come. Nothing was changed."));
        assertThat(carry.preview("meeting/99")).isEmpty();
        assertThat(carry.apply("meeting/99", List.of())).isEqualTo(Outcome.<Carried>refused("This meeting is not here any more. Nothing was changed."));
    }

    @Test
    void aRingOfCarriedItemsFromADamagedBundleEndsSomewhere() {
        AnAgenda.set(copy, of(LAST, "Work plan"), AgendaItem.CARRIED_FROM, JsonValue.of(of(LAST, "Travel news")));
        AnAgenda.set(copy, of(LAST, "Travel news"), AgendaItem.CARRIED_FROM, JsonValue.of(of(LAST, "Work plan")));
        done(carry.apply(NEXT, preview().proposed()));
        assertThat(preview().proposed()).isEmpty();
    }
}
