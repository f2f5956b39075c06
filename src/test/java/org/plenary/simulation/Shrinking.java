package org.plenary.simulation;

import java.util.function.Predicate;

/** Drops steps from a failing schedule for as long as it fails. */
final class Shrinking {

    private Shrinking() { }

    static Schedule of(Schedule failing, Predicate<Schedule> stillFails) {
        Schedule least = failing;
        for (int count = failing.steps().size() / 2; count > 0; count = count > 1 ? count / 2 : 0) {
            least = without(least, count, stillFails);
        }
        return least;
    }

    private static Schedule without(Schedule from, int count, Predicate<Schedule> stillFails) {
        Schedule least = from;
        int start = 0;
        while (start < least.steps().size()) {
            Schedule fewer = least.without(start, count);
            if (stillFails.test(fewer)) {
                least = fewer;
            } else {
                start += count;
            }
        }
        return least;
    }
}
