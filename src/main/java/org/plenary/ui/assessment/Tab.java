package org.plenary.ui.assessment;

/** What can be seen of a question. */
public enum Tab {
    /** What this member writes. */
    DRAFT,
    /** What was submitted. */
    ANSWERS,
    /** The team's one answer. */
    TEAM,
    /** Every version of a field. */
    HISTORY
}
