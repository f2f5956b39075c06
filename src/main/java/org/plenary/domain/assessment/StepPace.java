package org.plenary.domain.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fast a meeting goes through its recommendations (DOMAIN C9, "9 of 28, about 3 min each, ends 16:40").
 *
 * @param done how many have an outcome of this meeting
 * @param all how many are to be gone through
 * @param each what one takes; empty before there is anything to tell it from
 */
public record StepPace(int done, int all, Optional<Duration> each) {

    /** A longer pause between two outcomes is a break, and tells nothing of the pace. */
    private static final Duration LONGEST = Duration.ofMinutes(45);

    /**
     * The pace of a meeting. What one takes is the median of the times between outcomes, so that neither a break nor two keys pressed in a
     * row tell much.
     *
     * @param began when the first was taken up; empty when nobody knows
     * @param outcomes when outcomes were recorded, in any order
     */
    public static StepPace of(Optional<Instant> began, List<Instant> outcomes, int all) {
        var moments = new ArrayList<>(outcomes.stream().sorted().toList());
        began.filter(from -> !moments.isEmpty() && !from.isAfter(moments.getFirst())).ifPresent(from -> moments.addFirst(from));
        var took = new ArrayList<Duration>();
        for (int i = 1; i < moments.size(); i++) {
            Duration between = Duration.between(moments.get(i - 1), moments.get(i));
            if (between.compareTo(LONGEST) <= 0) {
                took.add(between);
            }
        }
        took.sort(null);
        return new StepPace(outcomes.size(), all, took.isEmpty() ? Optional.empty() : Optional.of(took.get(took.size() / 2)));
    }

    /** When the last of them will be through at this pace; empty when there is no telling, and when all are. */
    public Optional<Instant> ends(Instant now) {
        return done >= all ? Optional.empty() : each.map(one -> now.plus(one.multipliedBy(all - done)));
    }
}
