package org.plenary.ui.assessment;

import java.util.List;
import java.util.Optional;

/**
 * The recommendations a person goes through one after the other.
 *
 * @param among their ids, in order
 * @param at the one shown; may be none of them
 */
record Round(List<String> among, String at) {

    Round {
        among = List.copyOf(among);
    }

    /** The one so many further on, or back when negative. */
    Optional<String> step(int by) {
        int to = among.indexOf(at) + by;
        return among.contains(at) && to >= 0 && to < among.size() ? Optional.of(among.get(to)) : Optional.empty();
    }

    /** From 1; 0 when the one shown is none of them. */
    int place() {
        return among.indexOf(at) + 1;
    }
}
