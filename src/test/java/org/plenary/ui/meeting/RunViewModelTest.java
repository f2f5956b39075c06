package org.plenary.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.meeting.ARoster;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.MeetingEntry;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

class RunViewModelTest {

    private static final Instant NINE = Instant.parse("2018-10-21T07:00:00Z");

    private final MemoryCopy copy = ARoster.copy();
    private final RunWording wording = new RunWording(Texts.english(), new Wording(Texts.english()));
    private AMeetingsScreen screen = AMeetingsScreen.of(copy);
    private RunViewModel model = screen.model.run();

    @BeforeEach
    void aPlan() {
        AnAgenda.set(copy, Recommendation.id("ssr1", 12), Recommendation.NUMBER, JsonValue.of(12));
        AnAgenda.set(copy, MEETING, Meeting.START, JsonValue.of("09:00"));
        AnAgenda.minutes(copy, "Welcome", 10, "AOB", 5);
        screen.now = NINE;
        screen.model.openMeeting(MEETING);
    }

    private void run() {
        screen.model.runMeeting();
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            screen.now = screen.now.plusSeconds(1);
            screen.delay.pass(Duration.ofSeconds(1));
        }
    }

    private Cockpit cockpit() {
        return model.cockpit().get().orElseThrow();
    }

    private String inHand() {
        return cockpit().current().map(item -> item.title()).orElse("-");
    }

    private Told drift() {
        return wording.drift(cockpit().run().progress(), model.now().get());
    }

    private Told clock() {
        return wording.item(cockpit().run().progress().current().orElseThrow(), cockpit().run().progress().counted(model.now().get()));
    }

    private List<String> recorded() {
        return cockpit().entries().stream().map(entry -> entry.kind() + " " + entry.text() + " @" + entry.item().orElse("meeting")).toList();
    }

    private void type(String line) {
        model.entry().line().set(line);
        model.entry().store();
    }

    @Test
    void startingBeginsTheFirstItemAndEachStepTheNext() {
        run();
        assertThat(screen.model.showing().get()).isEqualTo(Showing.RUN);
        assertThat(inHand()).isEqualTo("Welcome");
        model.next();
        assertThat(inHand()).isEqualTo("AOB");
        model.previous();
        assertThat(inHand()).isEqualTo("Welcome");
        model.skip();
        assertThat(inHand()).isEqualTo("AOB");
        model.next();
        assertThat(inHand()).isEqualTo("-");
        model.close();
        assertThat(cockpit().run().status()).isEqualTo("closed");
        assertThat(screen.notices.told).contains("The meeting is closed. – Undo");
    }

    @Test
    void theClockGoesOnEverySecondAndSaysWhatIsLeftAndWhatIsOver() {
        run();
        assertThat(clock()).isEqualTo(new Told("10:00 left", Tone.SUCCESS));
        pass(9 * 60 + 30);
        assertThat(clock()).isEqualTo(new Told("0:30 left", Tone.WARNING));
        assertThat(drift()).isEqualTo(new Told("on time", Tone.SUCCESS));
        pass(90);
        assertThat(clock()).isEqualTo(new Told("1:00 over", Tone.DANGER));
        assertThat(drift()).isEqualTo(new Told("1 min over", Tone.WARNING));
        pass(5 * 60);
        assertThat(drift()).isEqualTo(new Told("6 min over", Tone.DANGER));
        assertThat(wording.end(cockpit(), model.now().get())).isEqualTo("09:21 (07:21 UTC)");
    }

    @Test
    void aPauseStopsTheClockOfTheItem() {
        run();
        pass(60);
        model.pauseOrGoOn();
        pass(300);
        assertThat(cockpit().run().isPaused()).isTrue();
        assertThat(clock().words()).isEqualTo("9:00 left");
        model.pauseOrGoOn();
        pass(60);
        assertThat(clock().words()).isEqualTo("8:00 left");
        assertThat(drift().words()).isEqualTo("5 min over");
    }

    @Test
    void anItemIsReachedByItsNumber() {
        run();
        assertThat(model.goToNumber(" 2. ")).isTrue();
        assertThat(inHand()).isEqualTo("AOB");
        assertThat(model.goToNumber("9")).isFalse();
        assertThat(screen.notices.told).contains("There is no item 9 on this agenda.");
    }

    @Test
    void whatIsTypedIsUnderstoodWhileItIsTypedAndStoredAtTheItem() {
        run();
        model.entry().line().set("a: @bob Draft the letter due fri R12");
        assertThat(wording.chips(model.entry().understood().get().orElseThrow())).containsExactly(new Told("Action", Tone.ACCENT),
                new Told("Boban Krsic", Tone.NEUTRAL), new Told("due Fri 26 Oct", Tone.NEUTRAL), new Told("R12", Tone.NEUTRAL));
        model.entry().store();
        assertThat(model.entry().line().get()).isEmpty();
        MeetingEntry stored = cockpit().entries().getFirst();
        assertThat(stored).returns(EntryKind.ACTION, MeetingEntry::kind).returns(Optional.of(item("Welcome")), MeetingEntry::item)
                .returns(List.of("Boban Krsic"), MeetingEntry::people).returns(List.of(12L), MeetingEntry::recommendations);
        assertThat(wording.details(stored, cockpit().times().zone())).isEqualTo("Boban Krsic  ·  due Fri 26 Oct  ·  R12  ·  09:00");
    }

    @Test
    void troublesAreSaidInWords() {
        run();
        model.entry().line().set("a: @no and @xyz R99 due 30 Feb");
        assertThat(wording.chips(model.entry().understood().get().orElseThrow())).containsExactly(new Told("Action", Tone.ACCENT),
                new Told("@no: Noorul Ameen or Norm Ritchie?", Tone.WARNING), new Told("@xyz: nobody of that name", Tone.WARNING),
                new Told("R99: no such recommendation", Tone.WARNING), new Told("no such day", Tone.WARNING));
        model.entry().store();
        assertThat(model.entry().problem().get()).isEqualTo("@no may be Noorul Ameen or Norm Ritchie. Type more of the name; nothing was saved yet.");
        assertThat(model.entry().line().get()).isEqualTo("a: @no and @xyz R99 due 30 Feb");
        model.entry().line().set("Sound was bad");
        assertThat(wording.chips(model.entry().understood().get().orElseThrow()))
                .containsExactly(new Told("Note", Tone.ACCENT), new Told("internal", Tone.NEUTRAL));
        assertThat(model.entry().problem().get()).isEmpty();
    }

    @Test
    void aMeetingWithoutAnAgendaTakesNotesOfItsOwn() {
        copy.save(view -> List.of(view.delete(item("Welcome")), view.delete(item("AOB"))));
        run();
        type("d: Meet again on Monday");
        assertThat(recorded()).containsExactly("DECISION Meet again on Monday @meeting");
        assertThat(drift()).isEqualTo(new Told("no times planned", Tone.NEUTRAL));
    }

    @Test
    void thePlaceIsKeptWhenLeavingAndAfterARestart() {
        run();
        model.next();
        screen.model.goBack();
        assertThat(screen.model.showing().get()).isEqualTo(Showing.MEETING);
        run();
        assertThat(inHand()).isEqualTo("AOB");
        screen = AMeetingsScreen.of(copy);
        model = screen.model.run();
        screen.now = NINE.plusSeconds(600);
        screen.model.openMeeting(MEETING);
        run();
        assertThat(inHand()).isEqualTo("AOB");
        assertThat(screen.events).isEmpty();
    }

    @Test
    void theClockStandsStillWhileNobodySeesIt() {
        run();
        screen.model.leave();
        pass(5);
        assertThat(model.now().get()).isEqualTo(NINE);
        screen.model.comeBack();
        assertThat(model.now().get()).isEqualTo(NINE.plusSeconds(5));
    }

    @Test
    void aClosedMeetingIsLookedAtAndNotOpenedAgain() {
        run();
        model.close();
        screen.model.goBack();
        run();
        assertThat(cockpit().run().status()).isEqualTo("closed");
        model.start();
        assertThat(cockpit().run().isRunning()).isTrue();
    }

    @Test
    void aStepAndAnEntryCanBeUndone() {
        run();
        model.next();
        type("n: sound check");
        screen.model.deeds().undo();
        screen.model.deeds().undo();
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(recorded()).isEmpty();
        assertThat(inHand()).isEqualTo("Welcome");
    }

    @Test
    void theRollIsCalledFromTheRunAndLeadsBackToIt() {
        run();
        screen.model.callRoll();
        screen.model.goBack();
        assertThat(screen.model.showing().get()).isEqualTo(Showing.RUN);
        screen.model.goBack();
        assertThat(screen.model.showing().get()).isEqualTo(Showing.MEETING);
    }

    @Test
    void aCancelledMeetingIsNotStarted() {
        AnAgenda.set(copy, MEETING, Meeting.STATUS, JsonValue.of("cancelled"));
        run();
        assertThat(screen.notices.told).contains("This meeting was cancelled. Give it another status first; nothing was changed.");
    }
}
