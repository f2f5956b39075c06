package org.plenary.bundle;

import java.util.Optional;

/**
 * The first thing found wrong. Reading goes on to the end of the change meanwhile, because only there stand the writer and the number
 * by which people can be told where it is.
 */
final class FirstProblem {

    private String clause;

    /** Notes what is wrong, in words that can follow a place and a colon, without a full stop. */
    void note(String found) {
        if (clause == null) {
            clause = found;
        }
    }

    /** What was noted first since this was last asked; asking forgets it. */
    Optional<String> take() {
        Optional<String> taken = Optional.ofNullable(clause);
        clause = null;
        return taken;
    }
}
