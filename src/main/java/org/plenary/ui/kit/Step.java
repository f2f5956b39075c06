package org.plenary.ui.kit;

/**
 * How far some work is.
 *
 * @param done from 0 to 1, or {@link #UNKNOWN}
 * @param doing what it is doing now, in plain words; may be empty
 */
public record Step(double done, String doing) {

    /** The share that is shown as "busy, no telling how long"; the same number as JavaFX's own for it. */
    public static final double UNKNOWN = -1;

    /** A step of work that can't tell its length. */
    public static Step of(String doing) {
        return new Step(UNKNOWN, doing);
    }
}
