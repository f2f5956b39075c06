package org.plenary.feature.exchange;

/** Hears how far long work has come, and may stop it between two steps, where stopping changes nothing. */
@FunctionalInterface
public interface Pace {

    /** What comes next. */
    enum Step {
        /** Files are read and checked. */
        READING,
        /** What they say is held against what is here. */
        COMPARING,
        /** Something is written; from here on there is no stopping. */
        WRITING
    }

    /** Work that nobody watches. */
    Pace UNWATCHED = step -> { };

    /** A step begins. Throws {@link java.util.concurrent.CancellationException} to stop before it. */
    void begin(Step step);
}
