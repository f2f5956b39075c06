package org.plenary.ui.kit;

/** How a person wants the windows to look. */
public enum Appearance {
    /** As the computer looks. */
    FOLLOW,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** Strong outlines and the strongest colours. */
    CONTRAST
}
