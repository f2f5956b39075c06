package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HybridClockTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Instant now = NOON;
    private final HybridClock clock = new HybridClock(() -> now);

    @Test
    void countsWithinOneMillisecond() {
        assertThat(clock.next()).isEqualTo(new Stamp(NOON, 0));
        assertThat(clock.next()).isEqualTo(new Stamp(NOON, 1));
        now = NOON.plusMillis(1);
        assertThat(clock.next()).isEqualTo(new Stamp(now, 0));
    }

    @Test
    void neverGoesBackWhenTheComputersClockDoes() {
        clock.next();
        now = NOON.minus(Duration.ofDays(3650));
        assertThat(clock.next()).isEqualTo(new Stamp(NOON, 1));
    }

    @Test
    void givesStampsAfterThoseItFollowed() {
        clock.follow(new Stamp(NOON.plusSeconds(60), 7));
        assertThat(clock.next()).isEqualTo(new Stamp(NOON.plusSeconds(60), 8));
    }

    @Test
    void followsNothingThatIsBehindIt() {
        Stamp given = clock.next();
        clock.follow(new Stamp(NOON.minusSeconds(1), 99));
        assertThat(clock.next()).isEqualTo(new Stamp(NOON, given.counter() + 1));
    }

    @Test
    void followsExactlyADayAheadAndNotAMillisecondMore() {
        Instant aDayAhead = NOON.plus(HybridClock.FOLLOWED_AHEAD);
        assertThat(clock.isFarAhead(new Stamp(aDayAhead, 0))).isFalse();
        assertThat(clock.isFarAhead(new Stamp(aDayAhead.plusMillis(1), 0))).isTrue();
        clock.follow(new Stamp(aDayAhead.plusMillis(1), 0));
        assertThat(clock.next()).isEqualTo(new Stamp(NOON, 0));
        clock.follow(new Stamp(aDayAhead, 0));
        assertThat(clock.next()).isEqualTo(new Stamp(aDayAhead, 1));
    }

    @Test
    void aFullCounterFromElsewhereStopsNobody() {
        clock.follow(new Stamp(NOON.plusSeconds(1), 999_999_999));
        assertThat(clock.next()).isEqualTo(new Stamp(NOON.plusSeconds(1).plusMillis(1), 0));
    }

    @Test
    void aComputerThatThinksItIs1969StillGivesRisingStamps() {
        now = Instant.parse("1969-12-31T00:00:00Z");
        assertThat(clock.next()).isEqualTo(new Stamp(Instant.EPOCH, 1));
        assertThat(clock.next()).isEqualTo(new Stamp(Instant.EPOCH, 2));
    }
}
