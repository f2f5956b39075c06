package org.plenary.intake;

import java.util.Objects;

/**
 * Something a person should know about a source before using what was read from it.
 *
 * @param severity how much it matters
 * @param line     line of the source, from 1; 0 when it concerns the whole text
 * @param message  one or two plain sentences that name the place and say what was kept
 */
public record Problem(Severity severity, int line, String message) {

    /** How much a problem matters. */
    public enum Severity {
        /** Was put right or left out safely; worth knowing. */
        NOTE,
        /** Kept as it is; a person should decide. */
        WARNING,
        /** Nothing usable was found. */
        ERROR
    }

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }

    static Problem note(int line, String message) {
        return new Problem(Severity.NOTE, line, message);
    }

    static Problem warning(int line, String message) {
        return new Problem(Severity.WARNING, line, message);
    }

    static Problem error(String message) {
        return new Problem(Severity.ERROR, 0, message);
    }
}
