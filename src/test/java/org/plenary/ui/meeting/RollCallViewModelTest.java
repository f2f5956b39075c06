package org.plenary.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.Presence;
import org.plenary.feature.meeting.ARoster;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.RollCall;
import org.plenary.feature.meeting.RollCallRow;
import org.plenary.feature.meeting.TakeRollCall;
import org.plenary.fixture.MemoryCopy;

class RollCallViewModelTest {

    private final MemoryCopy copy = ARoster.copy();
    private final AMeetingsScreen screen = AMeetingsScreen.of(copy);
    private final RollCallViewModel model = screen.model.rollCall();

    @BeforeEach
    void callTheRoll() {
        screen.model.openMeeting(AnAgenda.MEETING);
        screen.model.callRoll();
    }

    private RollCall roll() {
        return model.roll().get().orElseThrow();
    }

    private String inHand() {
        return row().person().name();
    }

    private RollCallRow row() {
        return model.listed().get().stream().filter(row -> model.selected().get().equals(Optional.of(row.person().id()))).findFirst().orElseThrow();
    }

    private RollCallRow row(String name) {
        return roll().rows().stream().filter(row -> row.person().name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void eachMarkGoesOnToTheNextUntilEverybodyWasCalled() {
        assertThat(screen.model.showing().get()).isEqualTo(Showing.ROLL_CALL);
        for (String name : ARoster.NAMES) {
            assertThat(inHand()).isEqualTo(name);
            model.mark(Presence.PRESENT);
        }
        assertThat(roll()).returns(16, roll -> roll.count(Presence.PRESENT)).returns(0, RollCall::uncalled).returns(true, RollCall::isQuorate);
        assertThat(inHand()).isEqualTo("Negar Farzinnia");
    }

    @Test
    void theFirstWhoWasNotCalledYetIsInHand() {
        model.mark(Presence.PRESENT);
        model.mark(Presence.REMOTE);
        screen.model.goBack();
        screen.model.openMeeting(AnAgenda.MEETING);
        AMeetingsScreen fresh = AMeetingsScreen.of(copy);
        fresh.model.openMeeting(AnAgenda.MEETING);
        fresh.model.callRoll();
        assertThat(fresh.model.rollCall().selected().get()).contains(ARoster.person("Danko Jevtovic"));
    }

    @Test
    void typedLettersFindByAliasesAndWithoutAccents() {
        model.filter().set("richie");
        assertThat(model.listed().get()).extracting(row -> row.person().name()).containsExactly("Norm Ritchie");
        model.filter().set("zar");
        assertThat(inHand()).isEqualTo("Žarko Kecić");
        model.mark(Presence.REMOTE);
        assertThat(model.filter().get()).isEmpty();
        assertThat(inHand()).isEqualTo("Jennifer Bryce");
        assertThat(row("Žarko Kecić").presence()).contains(Presence.REMOTE);
    }

    @Test
    void lettersThatNobodyHasLeaveNobodyInHand() {
        model.filter().set("qq");
        assertThat(model.selected().get()).isEmpty();
        model.mark(Presence.ABSENT);
        assertThat(roll().uncalled()).isEqualTo(16);
    }

    @Test
    void movingStopsAtTheEnds() {
        model.move(-1);
        assertThat(inHand()).isEqualTo("Alain Aina");
        model.move(100);
        assertThat(inHand()).isEqualTo("Negar Farzinnia");
    }

    @Test
    void aMarkCanBeUndone() {
        model.mark(Presence.PRESENT);
        screen.model.deeds().undo();
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(roll().uncalled()).isEqualTo(16);
        assertThat(screen.notices.told).singleElement().asString().startsWith("Undone: mark for Alain Aina");
    }

    @Test
    void whoComesLateHasATimeThatCanBeTyped() {
        model.comeOrGo();
        assertThat(row().arrived().text()).isEqualTo("09:10");
        FieldViewModel arrived = model.fields(row()).arrived();
        arrived.text().set("9.25");
        assertThat(arrived.finish()).isTrue();
        assertThat(row().arrived().text()).isEqualTo("09:25");
        arrived.text().set("soon");
        assertThat(arrived.finish()).isFalse();
        assertThat(arrived.problem().get()).isEqualTo("soon is no time of day. Type it like 15:00.");
    }

    @Test
    void statementsAreAskedInOneKeyOrTyped() {
        model.mark(Presence.PRESENT);
        model.mark(Presence.REMOTE);
        model.mark(Presence.APOLOGIES);
        model.select(ARoster.person("Alain Aina"));
        model.changed();
        model.fields(row()).statement().text().set("Joined the board of X");
        screen.model.goBack();
        model.noChangeForAll();
        assertThat(roll().rows().subList(0, 3)).extracting(RollCallRow::interests).containsExactly("changed", "no-change", "");
        assertThat(row("Alain Aina").statement().text()).isEqualTo("Joined the board of X");
    }

    @Test
    void whatComesFromElsewhereIsShown() {
        new TakeRollCall(copy, () -> screen.now).mark(AnAgenda.MEETING, ARoster.person("KC Claffy"), Presence.REMOTE);
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(row("KC Claffy").presence()).contains(Presence.REMOTE);
        assertThat(inHand()).isEqualTo("Alain Aina");
    }

    @Test
    void anotherMeetingHasItsOwnRoll() {
        model.mark(Presence.PRESENT);
        copy.save(view -> List.of(view.set("meeting/second", Meeting.TITLE, JsonValue.of("Day 2"))));
        screen.delay.pass(Duration.ofSeconds(1));
        screen.model.openMeeting("meeting/second");
        screen.model.callRoll();
        assertThat(roll()).returns("Day 2", RollCall::title).returns(16, RollCall::uncalled);
    }
}
