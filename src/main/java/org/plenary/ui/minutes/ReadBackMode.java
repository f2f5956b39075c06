package org.plenary.ui.minutes;

/** What is being done with the entry in hand. */
public enum ReadBackMode {
    /** It is read out. */
    READING,
    /** It is mended in place. */
    FIXING,
    /** A reason is typed for striking it. */
    STRIKING
}
