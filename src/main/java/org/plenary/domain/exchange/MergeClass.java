package org.plenary.domain.exchange;

/** What happens when a register has several different heads (SYNC §2). */
public enum MergeClass {
    /** A conflict: every version is shown and a person resolves it. */
    ASK,
    /** The greatest by time is shown; the others stay in the history. */
    SETTLE
}
