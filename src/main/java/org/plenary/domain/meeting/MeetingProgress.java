package org.plenary.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a meeting stands against its plan, from the agenda, the recorded times and the moment (DOMAIN C2). All of it in UTC: midnight
 * and changes of the clock are ordinary moments.
 *
 * @param planned when it was to start; empty while its day, start or zone are unknown
 * @param started when it started
 * @param paused since when it stands still; empty while it goes on
 * @param ended when it ended
 * @param items its items in reading order
 */
public record MeetingProgress(Optional<Instant> planned, Optional<Instant> started, Optional<Instant> paused, Optional<Instant> ended,
        List<ItemTime> items) {

    public MeetingProgress {
        items = List.copyOf(items);
    }

    /** The moment up to which time counts: the pause's beginning while it stands still. */
    public Instant counted(Instant now) {
        return paused.filter(now::isAfter).orElse(now);
    }

    /** The item in hand: of several after a merge, the one that began last. */
    public Optional<ItemTime> current() {
        return items.stream().filter(ItemTime::isRunning)
                .reduce((one, other) -> begun(other).isBefore(begun(one)) ? one : other);
    }

    /** What is planned for all items, skipped ones too. */
    public Duration plannedTime() {
        return items.stream().map(ItemTime::planned).reduce(Duration.ZERO, Duration::plus);
    }

    /** What all items took until now. */
    public Duration used(Instant now) {
        return items.stream().map(item -> item.used(counted(now))).reduce(Duration.ZERO, Duration::plus);
    }

    /** What the item in hand and those ahead still need by their plan. */
    public Duration left(Instant now) {
        return items.stream().map(item -> item.stillNeeds(counted(now))).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * When it will end if everything ahead takes what is planned for it; when it ended, once it did. Before the start it is the plan's
     * end, or counted from now when the start is overdue. Empty when neither a start nor a plan is known.
     */
    public Optional<Instant> projectedEnd(Instant now) {
        if (ended.isPresent()) {
            return ended;
        }
        if (started.isPresent()) {
            return Optional.of(now.plus(left(now)));
        }
        return planned.map(start -> (now.isAfter(start) ? now : start).plus(plannedTime()));
    }

    /** The end by the plan alone; counted from the actual start where no start was planned. */
    public Optional<Instant> plannedEnd() {
        return planned.or(() -> started).map(start -> start.plus(plannedTime()));
    }

    /** How much later than planned it will end, or ended; negative for earlier. */
    public Optional<Duration> drift(Instant now) {
        return plannedEnd().flatMap(end -> projectedEnd(now).map(projected -> Duration.between(end, projected)));
    }

    /** When an item that is ahead will begin if those before it take what is planned; empty for one that is not ahead. */
    public Optional<Instant> expectedStart(String item, Instant now) {
        Optional<Instant> from = started.isPresent() ? Optional.of(now) : planned.map(start -> now.isAfter(start) ? now : start);
        Duration before = Duration.ZERO;
        for (ItemTime one : items) {
            if (one.id().equals(item)) {
                Duration wait = before;
                return one.isAhead() && ended.isEmpty() ? from.map(start -> start.plus(wait)) : Optional.empty();
            }
            before = before.plus(one.stillNeeds(counted(now)));
        }
        return Optional.empty();
    }

    private static Instant begun(ItemTime item) {
        return item.started().orElse(Instant.MIN);
    }
}
