package org.plenary.ui.projector;

/** What colour words have; each is 7:1 to the ground, and never the only sign (SCREENS §1.4). */
enum Ink {
    /** What is to be read. */
    PLAIN,
    /** What stands around it. */
    MUTED,
    /** What is pointed at. */
    ACCENT,
    /** What came into a text; underlined too. */
    ADDED,
    /** What went out of it; struck too. */
    REMOVED
}
