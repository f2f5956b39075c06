package org.plenary.intake;

import java.util.List;

/**
 * What was read from a source, with everything a person should check.
 *
 * @param found    what was read; empty rather than null when nothing was
 * @param problems in the order of the source; never null
 * @param <T>      the shape that was looked for
 */
public record Reading<T>(T found, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
