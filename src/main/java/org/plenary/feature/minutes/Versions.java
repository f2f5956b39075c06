package org.plenary.feature.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.minutes.MinutesVersion;
import org.plenary.feature.Reading;

/** The versions of a meeting's minutes. */
final class Versions {

    private final List<Thing> all;

    Versions(Reading reading, String meeting) {
        all = reading.things(MinutesVersion.KIND, MinutesVersion.MEETING, meeting).stream()
                .sorted(Comparator.comparingLong((Thing one) -> one.number(MinutesVersion.VERSION).orElse(0)).thenComparing(Thing::id)).toList();
    }

    /** All of them, the first one first. */
    List<Thing> all() {
        return all;
    }

    /** The one that people work on, or that holds. */
    Optional<Thing> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
