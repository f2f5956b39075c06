package org.plenary.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingProgressTest {

    private static final Instant TWO = Instant.parse("2018-09-13T14:00:00Z");

    private static Instant at(int minutesAfterTwo) {
        return TWO.plus(min(minutesAfterTwo));
    }

    private static Duration min(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static ItemTime done(String id, int planned, int from, int to) {
        return new ItemTime(id, min(planned), ItemState.DONE, Optional.of(at(from)), Optional.of(at(to)), Duration.ZERO);
    }

    private static ItemTime running(String id, int planned, int from) {
        return new ItemTime(id, min(planned), ItemState.RUNNING, Optional.of(at(from)), Optional.empty(), Duration.ZERO);
    }

    private static ItemTime open(String id, int planned) {
        return new ItemTime(id, min(planned), ItemState.OPEN, Optional.empty(), Optional.empty(), Duration.ZERO);
    }

    private static MeetingProgress running(ItemTime... items) {
        return new MeetingProgress(Optional.of(TWO), Optional.of(TWO), Optional.empty(), Optional.empty(), List.of(items));
    }

    @Test
    void aMeetingThatTakesLongerEndsLaterByThatMuch() {
        MeetingProgress progress = running(done("roll call", 5, 0, 12), running("review", 30, 12), open("AOB", 10));
        assertThat(progress.current().orElseThrow().left(at(20))).isEqualTo(min(22));
        assertThat(progress.plannedTime()).isEqualTo(min(45));
        assertThat(progress.used(at(20))).isEqualTo(min(20));
        assertThat(progress.left(at(20))).isEqualTo(min(32));
        assertThat(progress.projectedEnd(at(20))).contains(at(52));
        assertThat(progress.drift(at(20))).contains(min(7));
        assertThat(progress.expectedStart("AOB", at(20))).contains(at(42));
        assertThat(progress.expectedStart("review", at(20))).isEmpty();
    }

    @Test
    void anItemOverItsTimePushesTheEndMinuteByMinute() {
        MeetingProgress progress = running(running("review", 30, 0), open("AOB", 10));
        assertThat(progress.current().orElseThrow().left(at(34))).isEqualTo(min(-4));
        assertThat(progress.drift(at(34))).contains(min(4));
    }

    @Test
    void whatIsSkippedGivesItsTimeBack() {
        ItemTime skipped = new ItemTime("work plan", min(20), ItemState.SKIPPED, Optional.empty(), Optional.empty(), Duration.ZERO);
        assertThat(running(running("review", 30, 0), skipped, open("AOB", 10)).drift(at(10))).contains(min(-20));
    }

    @Test
    void aPauseMovesTheEndButNotTheTimeUsed() {
        MeetingProgress progress = new MeetingProgress(Optional.of(TWO), Optional.of(TWO), Optional.of(at(10)), Optional.empty(),
                List.of(running("review", 30, 0)));
        assertThat(progress.used(at(25))).isEqualTo(min(10));
        assertThat(progress.projectedEnd(at(25))).contains(at(45));
    }

    @Test
    void aPauseThatIsOverIsNotUsed() {
        var item = new ItemTime("review", min(30), ItemState.RUNNING, Optional.of(TWO), Optional.empty(), min(15));
        assertThat(running(item).used(at(40))).isEqualTo(min(25));
    }

    @Test
    void anItemToComeBackToNeedsWhatItHasLeft() {
        var left = new ItemTime("review", min(30), ItemState.OPEN, Optional.of(TWO), Optional.of(at(10)), Duration.ZERO);
        assertThat(running(left, running("AOB", 10, 10)).projectedEnd(at(12))).contains(at(40));
    }

    @Test
    void beforeTheStartThePlanCountsAndThenTheClock() {
        var progress = new MeetingProgress(Optional.of(TWO), Optional.empty(), Optional.empty(), Optional.empty(), List.of(open("review", 30)));
        assertThat(progress.projectedEnd(at(-60))).contains(at(30));
        assertThat(progress.drift(at(9))).contains(min(9));
        assertThat(progress.expectedStart("review", at(-60))).contains(TWO);
    }

    @Test
    void anEndedMeetingStaysAsItEnded() {
        var progress = new MeetingProgress(Optional.of(TWO), Optional.of(at(3)), Optional.empty(), Optional.of(at(50)), List.of(done("review", 45, 3, 50)));
        assertThat(progress.projectedEnd(at(600))).contains(at(50));
        assertThat(progress.drift(at(600))).contains(min(5));
    }

    @Test
    void withoutAPlannedStartTheActualOneCounts() {
        var progress = new MeetingProgress(Optional.empty(), Optional.of(at(7)), Optional.empty(), Optional.empty(), List.of(running("review", 30, 7)));
        assertThat(progress.drift(at(20))).contains(Duration.ZERO);
    }

    @Test
    void nothingIsKnownOfAMeetingWithoutPlanAndStart() {
        var progress = new MeetingProgress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        assertThat(progress.projectedEnd(TWO)).isEmpty();
        assertThat(progress.drift(TWO)).isEmpty();
        assertThat(progress.current()).isEmpty();
    }

    @Test
    void recordedTimesThatContradictEachOtherNeverGiveNegativeTime() {
        assertThat(done("review", 5, 10, 4).used(at(20))).isEqualTo(Duration.ZERO);
        assertThat(running("review", 5, 10).used(at(4))).isEqualTo(Duration.ZERO);
    }

    @Test
    void anHourMoreOnTheNightTheClocksGoBackIsAnHour() {
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        Instant before = LocalDateTime.of(2018, 10, 28, 1, 30).atZone(madrid).toInstant();
        Instant after = LocalDateTime.of(2018, 10, 28, 4, 0).atZone(madrid).toInstant();
        var item = new ItemTime("night", min(60), ItemState.RUNNING, Optional.of(before), Optional.empty(), Duration.ZERO);
        assertThat(item.used(after)).isEqualTo(Duration.ofMinutes(210));
    }

    @Test
    void ofTwoItemsThatRunAfterAMergeTheLaterOneIsInHand() {
        assertThat(running(running("review", 30, 20), running("roll call", 5, 0)).current().orElseThrow().id()).isEqualTo("review");
    }
}
