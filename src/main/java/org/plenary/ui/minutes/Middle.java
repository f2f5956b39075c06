package org.plenary.ui.minutes;

/** What stands in the middle of the minutes screen. */
public enum Middle {
    /** The minutes as they are now. */
    DRAFT,
    /** The text that was signed off, or published. */
    SIGNED,
    /** What is different by now from that text. */
    CHANGES,
    /** The layout, with what it makes beside it. */
    LAYOUT
}
