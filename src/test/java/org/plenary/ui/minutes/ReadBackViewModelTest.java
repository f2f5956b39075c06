package org.plenary.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.feature.minutes.APlenary;
import org.plenary.feature.minutes.ReadBackEntry;
import org.plenary.feature.minutes.ReadBackEntry.Standing;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Slide;

class ReadBackViewModelTest {

    private final MemoryCopy copy = APlenary.held();
    private final AMinutesScreen screen = new AMinutesScreen(copy);
    private final ReadBackViewModel model = screen.readBack;

    @BeforeEach
    void nothingIsReadBack() {
        copy.save(view -> Stream.of(Decision.KIND, ActionItem.KIND).flatMap(kind -> view.things(kind).stream())
                .filter(one -> one.textOrEmpty(Decision.MEETING).equals(APlenary.MEETING) && !one.textOrEmpty(Decision.READ_BACK).isEmpty())
                .map(one -> view.set(one.id(), Decision.READ_BACK, JsonValue.NULL)).toList());
        model.show(APlenary.MEETING);
    }

    private ReadBackEntry inHand() {
        return model.inHand().get().orElseThrow();
    }

    private List<Standing> standings() {
        return model.all().get().orElseThrow().entries().stream().map(ReadBackEntry::standing).toList();
    }

    private static Slide words(String name, String place, String heading, String text, String... facts) {
        return new Slide.Words("Read-back: " + name, place, heading, text, List.of(facts));
    }

    @Test
    void theFirstOneThatWasNotReadBackIsInHandAndOnTheProjector() {
        assertThat(inHand()).isEqualTo(new ReadBackEntry(inHand().id(), EntryKind.DECISION, Optional.of(4L), "3. Finalize comms/outreach plan",
                "The outreach plan is adopted", inHand().editor(), List.of(), Optional.empty(), Standing.OPEN, "", List.of()));
        assertThat(screen.projector.shown.getLast()).isEqualTo(words("Decision 4", "1 of 3", "Decision 4", "The outreach plan is adopted"));
    }

    @Test
    void confirmingGoesOnAndUndoComesBack() {
        String decision = inHand().id();
        int changes = copy.check().changes();
        model.confirm();
        assertThat(copy.check().changes()).isEqualTo(changes + 1);
        assertThat(standings()).containsExactly(Standing.CONFIRMED, Standing.OPEN, Standing.OPEN);
        assertThat(screen.projector.shown.getLast()).isEqualTo(words("Action 12", "2 of 3", "Action 12", "send the plan to the list",
                "Russ Housley, Staff", "due 14 September 2018"));
        assertThat(screen.notices.told).containsExactly("Decision 4 is confirmed – Undo");
        screen.notices.act();
        assertThat(inHand().id()).isEqualTo(decision);
        assertThat(standings()).containsExactly(Standing.OPEN, Standing.OPEN, Standing.OPEN);
    }

    @Test
    void whatIsMendedIsSavedAndConfirmedInOneChange() {
        model.move(1);
        model.fix();
        assertThat(List.of(model.text().get(), model.owners().get(), model.due().get())).containsExactly("send the plan to the list", "Russ Housley, Staff", "2018-09-14");
        model.text().set("Send the adopted plan to the list");
        model.owners().set("kc, staff");
        model.due().set("12 Oct");
        int changes = copy.check().changes();
        model.confirmFixed();
        assertThat(copy.check().changes()).isEqualTo(changes + 1);
        model.move(-1);
        assertThat(inHand()).isEqualTo(new ReadBackEntry(inHand().id(), EntryKind.ACTION, Optional.of(12L), "3. Finalize comms/outreach plan",
                "Send the adopted plan to the list", inHand().editor(), List.of("KC Claffy", "Staff"), Optional.of(LocalDate.of(2018, 10, 12)), Standing.CONFIRMED, "",
                List.of()));
        assertThat(screen.notices.told).containsExactly("Action 12 is mended and confirmed – Undo");
    }

    @Test
    void aNameOrDayThatIsNotUnderstoodKeepsWhatWasTyped() {
        model.move(1);
        model.fix();
        model.owners().set("Russ Housley, Nobodyson");
        model.confirmFixed();
        assertThat(model.problem().get()).isEqualTo("Nobody here is called Nobodyson. Nothing was saved.");
        model.owners().set("Russ Housley");
        model.due().set("31 Feb");
        model.confirmFixed();
        assertThat(model.problem().get()).isEqualTo("31 Feb is no day. Type one such as 12 Nov or 2018-11-12; nothing was saved.");
        assertThat(List.of(model.mode().get(), model.due().get())).containsExactly(ReadBackMode.FIXING, "31 Feb");
        assertThat(standings()).containsOnly(Standing.OPEN);
    }

    @Test
    void whatIsStruckIsKeptWithItsReason() {
        model.strike();
        model.reason().set("Said twice");
        model.confirmStrike();
        model.move(-1);
        assertThat(List.of(inHand().standing(), inHand().clarification(), inHand().text())).containsExactly(Standing.STRUCK, "Said twice", "The outreach plan is adopted");
        assertThat(screen.projector.shown.getLast()).isEqualTo(words("Decision 4", "1 of 3", "Decision 4", "The outreach plan is adopted", "✕ struck"));
    }

    @Test
    void afterTheLastTheOnesLeftOutComeAgain() {
        model.move(2);
        model.confirm();
        assertThat(model.place()).isEqualTo(1);
        model.confirm();
        model.confirm();
        assertThat(standings()).containsOnly(Standing.CONFIRMED);
        assertThat(model.place()).isEqualTo(2);
    }

    @Test
    void thePlaceIsKeptWhenTheScreenIsLeft() {
        model.move(2);
        model.hide();
        int shown = screen.projector.shown.size();
        APlenary.set(copy, inHand().id(), ActionItem.TEXT, "collect all reports");
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(screen.projector.shown).hasSize(shown);
        model.show(APlenary.MEETING);
        assertThat(List.of(model.place(), inHand().text())).isEqualTo(List.of(3, "collect all reports"));
    }

    @Test
    void aConflictIsNotConfirmedOver() {
        String decision = inHand().id();
        MemoryCopy other = MemoryCopy.of("bo");
        other.receive(copy);
        APlenary.set(copy, decision, Decision.TEXT, "The plan is adopted");
        APlenary.set(other, decision, Decision.TEXT, "The plan is not adopted");
        copy.receive(other);
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(inHand().contested()).containsExactly("text");
        model.confirm();
        assertThat(screen.notices.told.getLast()).startsWith("People wrote different things in text of decision ")
                .endsWith(". Settle that conflict first; nothing was changed.");
        assertThat(standings()).containsOnly(Standing.OPEN);
    }

    @Test
    void fromTheReadBackTheWayLeadsBackToWhereTheMeetingStands() {
        model.goBack();
        assertThat(screen.events).containsExactly("run " + APlenary.MEETING);
    }
}
