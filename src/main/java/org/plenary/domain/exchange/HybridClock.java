package org.plenary.domain.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * A hybrid logical clock: never goes back, follows stamps it has seen, and leaves alone those more than a day ahead (SYNC §2 "Time").
 * Not safe for several threads at once.
 */
public final class HybridClock {

    /** How far ahead of this computer's clock a stamp may be and still be followed. */
    public static final Duration FOLLOWED_AHEAD = Duration.ofHours(24);

    private final InstantSource source;
    private Stamp last = new Stamp(Instant.EPOCH, 0);

    /** @param source this computer's clock */
    public HybridClock(InstantSource source) {
        this.source = source;
    }

    /** A stamp greater than every one this clock gave or followed. */
    public Stamp next() {
        Instant now = source.instant().truncatedTo(ChronoUnit.MILLIS);
        last = now.isAfter(last.instant()) ? new Stamp(now, 0) : last.next();
        return last;
    }

    /** Follows a stamp from elsewhere, unless {@link #isFarAhead} says that its clock is wrong. */
    public void follow(Stamp seen) {
        if (seen.compareTo(last) > 0 && !isFarAhead(seen)) {
            last = seen;
        }
    }

    /** True for a stamp that is accepted and flagged, but not followed. */
    public boolean isFarAhead(Stamp seen) {
        return seen.instant().isAfter(source.instant().plus(FOLLOWED_AHEAD));
    }
}
