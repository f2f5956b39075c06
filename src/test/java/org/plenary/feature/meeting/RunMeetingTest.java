package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.done;
import static org.plenary.feature.meeting.AnAgenda.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.ItemTime;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;

class RunMeetingTest {

    private static final Instant TWO = Instant.parse("2018-09-13T14:00:00Z");

    private final MemoryCopy copy = AnAgenda.of("Welcome", "Review", "- Table", "- Discuss", "AOB");
    private Instant now = TWO;
    private final RunMeeting run = new RunMeeting(copy, () -> now);

    private RunMeetingTest at(int minutes) {
        now = TWO.plus(Duration.ofMinutes(minutes));
        return this;
    }

    private void next() {
        done(run.next(MEETING));
    }

    private void start() {
        done(run.start(MEETING));
    }

    private MeetingRun read() {
        return new ReadRun(copy).of(MEETING).orElseThrow();
    }

    /** Each item that has begun, as "Welcome done 0-5". */
    private List<String> times() {
        return read().progress().items().stream().filter(i -> i.started().isPresent() || i.state() != ItemState.OPEN)
                .map(RunMeetingTest::line).toList();
    }

    private static String line(ItemTime item) {
        return item.id().substring(item.id().lastIndexOf('/') + 1) + " " + item.state().word() + " " + item.started().map(RunMeetingTest::minute).orElse("")
                + "-" + item.ended().map(RunMeetingTest::minute).orElse("") + (item.paused().isZero() ? "" : " without " + item.paused().toMinutes());
    }

    private static String minute(Instant moment) {
        return Long.toString(Duration.between(TWO, moment).toMinutes());
    }

    @Test
    void eachItemHasItsStartAndItsEnd() {
        start();
        at(5).next();
        at(6).next();
        at(20).next();
        assertThat(times()).containsExactly("welcome done 0-5", "review done 5-6", "table done 6-20", "discuss running 20-");
        assertThat(read().status()).isEqualTo("running");
        assertThat(read().progress().started()).contains(TWO);
    }

    @Test
    void timesAreKeptInUtcToTheSecond() {
        now = Instant.parse("2018-09-13T14:00:00.987Z");
        start();
        assertThat(copy.<Object>read(view -> view.find(item("Welcome")).orElseThrow().text(AgendaItem.STARTED))).isEqualTo(Optional.of("2018-09-13T14:00:00Z"));
    }

    @Test
    void closingEndsTheItemInHandAndLeavesTheOthersOpen() {
        start();
        at(5).next();
        at(9);
        done(run.close(MEETING));
        assertThat(times()).containsExactly("welcome done 0-5", "review done 5-9");
        assertThat(read().status()).isEqualTo("closed");
        assertThat(read().progress().ended()).contains(now);
    }

    @Test
    void afterTheLastItemNoneIsInHand() {
        start();
        for (int i = 1; i <= 5; i++) {
            at(i).next();
        }
        assertThat(read().progress().current()).isEmpty();
        assertThat(done(run.next(MEETING))).isEmpty();
        done(run.previous(MEETING));
        assertThat(times()).last().isEqualTo("aob running 4-");
    }

    @Test
    void goingBackLeavesTheItemOpenAndGoesOnWithTheTimeOfTheOther() {
        start();
        at(5).next();
        at(7);
        done(run.previous(MEETING));
        assertThat(times()).containsExactly("welcome running 0- without 2", "review open 5-7");
        at(10).next();
        assertThat(times()).containsExactly("welcome done 0-10 without 2", "review running 5- without 3");
        assertThat(read().progress().used(now)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aSkippedItemIsPassedOver() {
        done(run.skip(MEETING, item("Review")));
        start();
        at(5).next();
        at(6);
        done(run.skip(MEETING));
        assertThat(times()).containsExactly("welcome done 0-5", "review skipped -", "table skipped 5-6", "discuss running 6-");
    }

    @Test
    void anyItemCanBeTakenUpAndWhatWasLeftCanBeComeBackTo() {
        start();
        at(5);
        done(run.goTo(MEETING, item("AOB")));
        assertThat(times()).containsExactly("welcome open 0-5", "aob running 5-");
        at(8).next();
        at(9).next();
        assertThat(times()).containsExactly("welcome running 0- without 4", "aob done 5-8");
    }

    @Test
    void aPauseCountsForNoItem() {
        start();
        at(5);
        done(run.pause(MEETING));
        assertThat(read().isPaused()).isTrue();
        at(20);
        start();
        at(25).next();
        assertThat(times()).containsExactly("welcome done 0-25 without 15", "review running 25-");
    }

    @Test
    void theNextStepEndsAPause() {
        start();
        at(5);
        done(run.pause(MEETING));
        at(20).next();
        assertThat(times()).containsExactly("welcome done 0-20 without 15", "review running 20-");
        assertThat(read().isPaused()).isFalse();
    }

    @Test
    void aClockThatJumpsBackNeverGivesAnEndBeforeItsStart() {
        start();
        at(5).next();
        at(-60).next();
        assertThat(times()).containsExactly("welcome done 0-5", "review done 5-5", "table running -60-");
        done(run.close(MEETING));
        assertThat(read().progress().ended()).contains(TWO);
        assertThat(read().progress().items()).noneMatch(i -> i.used(now).isNegative());
    }

    @Test
    void aMeetingClosedTooEarlyGoesOn() {
        start();
        at(5);
        done(run.close(MEETING));
        at(8);
        start();
        assertThat(times()).containsExactly("welcome done 0-5", "review running 8-");
        assertThat(read().progress().started()).contains(TWO);
        assertThat(read().progress().ended()).isEmpty();
    }

    @Test
    void startingTwiceChangesNothing() {
        start();
        assertThat(done(run.start(MEETING))).isEmpty();
    }

    @Test
    void aMeetingRunsWithoutAnAgenda() {
        MemoryCopy bare = AnAgenda.of();
        var running = new RunMeeting(bare, () -> now);
        done(running.start(MEETING));
        assertThat(done(running.next(MEETING))).isEmpty();
        done(running.close(MEETING));
        assertThat(new ReadRun(bare).of(MEETING).orElseThrow().progress().ended()).contains(now);
    }

    @Test
    void onlyARunningMeetingHasANextItem() {
        assertThat(run.next(MEETING)).isEqualTo(Outcome.<Optional<Dot>>refused("This meeting is not running. Start it first; nothing was changed."));
        AnAgenda.set(copy, MEETING, Meeting.STATUS, JsonValue.of("cancelled"));
        assertThat(run.start(MEETING)).isEqualTo(Outcome.<Optional<Dot>>refused("This meeting was cancelled. Give it another status first; nothing was changed."));
        assertThat(run.start("meeting/none")).isEqualTo(Outcome.<Optional<Dot>>refused("This meeting is gone: somebody deleted it. Nothing was changed."));
    }

    @Test
    void oneStepIsOneChangeThatCanBeTakenBack() {
        start();
        List<String> before = times();
        at(5);
        Dot dot = done(run.next(MEETING)).orElseThrow();
        done(new UndoChange(copy).undo(dot));
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void whatTwoLaptopsRecordDifferentlyIsAConflictThatNoStepWritesOver() {
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.receive(copy);
        var bobs = new RunMeeting(bob, () -> now);
        start();
        at(1);
        done(bobs.start(MEETING));
        at(5).next();
        copy.receive(bob);
        bob.receive(copy);
        assertThat(conflicts(copy)).containsExactlyInAnyOrder(MEETING + " started", item("Welcome") + " started", item("Welcome") + " state");
        at(9).next();
        done(run.close(MEETING));
        assertThat(conflicts(copy)).contains(MEETING + " started", item("Welcome") + " started");
        bob.receive(copy);
        assertThat(new ReadRun(bob).of(MEETING)).isEqualTo(new ReadRun(copy).of(MEETING));
    }

    private static List<String> conflicts(MemoryCopy of) {
        return of.read(view -> Conflict.in(view).stream().map(c -> c.entity() + " " + c.field()).toList());
    }

    @Test
    void thePlanOfAnItemIsWhatTheItemsBelowItLeave() {
        AnAgenda.minutes(copy, "Welcome", 5, "Review", 30, "Table", 10, "Discuss", 15, "AOB", 5);
        assertThat(read().progress().items()).extracting(i -> i.planned().toMinutes()).containsExactly(5L, 5L, 10L, 15L, 5L);
        assertThat(read().progress().plannedTime()).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void theWholeMeetingIsMeasuredAgainstItsPlannedStart() {
        AnAgenda.set(copy, MEETING, Meeting.DATE, JsonValue.of("2018-10-27"));
        AnAgenda.set(copy, MEETING, Meeting.START, JsonValue.of("23:30"));
        AnAgenda.set(copy, MEETING, Meeting.ZONE, JsonValue.of("Europe/Madrid"));
        AnAgenda.minutes(copy, "Welcome", 240);
        assertThat(read().progress().planned()).contains(Instant.parse("2018-10-27T21:30:00Z"));
        assertThat(read().progress().plannedEnd()).contains(Instant.parse("2018-10-28T01:30:00Z"));
    }
}
