package org.plenary.ui.recommendation;

/** What stands in the place of the table's rows. */
public enum Filling {
    /** Nothing yet: they are being read. */
    READING,
    /** There are no recommendations. */
    NONE,
    /** There are some, but none passed the filter. */
    NO_MATCH,
    /** Rows. */
    ROWS
}
