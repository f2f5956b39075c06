package org.plenary.ui.exchange;

/** The parts of this screen. */
public enum ExchangeTab {
    /** What goes out. */
    SEND,
    /** What came in. */
    RECEIVE,
    /** What only a person can decide. */
    CONFLICTS,
    /** Whose keys are known. */
    KEYS
}
