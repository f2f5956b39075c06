package org.plenary.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of one agenda item: what was planned, and what was recorded.
 *
 * @param id the item
 * @param planned for it alone, without the items below it; never negative
 * @param state how far it is
 * @param started when it first began
 * @param ended when it last ended; empty while it runs
 * @param paused how much of the time from start to end it stood still
 */
public record ItemTime(String id, Duration planned, ItemState state, Optional<Instant> started, Optional<Instant> ended, Duration paused) {

    /** True from its start on until it is done or skipped. */
    public boolean isRunning() {
        return state == ItemState.RUNNING;
    }

    /** True when it is still to come, or to come back to. */
    public boolean isAhead() {
        return state == ItemState.OPEN;
    }

    /** How long it took, until {@code now} while it runs. Never negative, whatever the clocks of the computers said. */
    public Duration used(Instant now) {
        return started.map(from -> positive(Duration.between(from, isRunning() ? now : ended.orElse(from)).minus(paused))).orElse(Duration.ZERO);
    }

    /** What is left of its plan; negative once it takes longer. Nothing is left of what is done or skipped. */
    public Duration left(Instant now) {
        return isRunning() || isAhead() ? planned.minus(used(now)) : Duration.ZERO;
    }

    /** How long the meeting still needs for it: never less than nothing. */
    Duration stillNeeds(Instant now) {
        return positive(left(now));
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
