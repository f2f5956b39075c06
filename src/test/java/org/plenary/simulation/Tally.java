package org.plenary.simulation;

import java.util.EnumMap;
import java.util.Map;

/** How often each happening was seen. */
final class Tally {

    private final Map<Happening, Integer> counts = new EnumMap<>(Happening.class);

    void saw(Happening happening) {
        counts.merge(happening, 1, Integer::sum);
    }

    void sawIf(boolean happened, Happening happening) {
        if (happened) {
            saw(happening);
        }
    }

    void add(Tally other) {
        other.counts.forEach((happening, count) -> counts.merge(happening, count, Integer::sum));
    }

    int of(Happening happening) {
        return counts.getOrDefault(happening, 0);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
