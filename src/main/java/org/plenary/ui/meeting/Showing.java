package org.plenary.ui.meeting;

/** What stands beside the list of meetings. */
public enum Showing {
    /** Nothing yet: they are being read. */
    READING,
    /** There are no meetings. */
    NONE,
    /** The meeting in hand. */
    MEETING,
    /** The roll call of the meeting in hand. */
    ROLL_CALL,
    /** The meeting in hand while it runs. */
    RUN,
    /** The form for a new one. */
    NEW,
    /** What may be carried over into the meeting in hand. */
    CARRY_OVER,
    /** Text to be put into the agenda of the meeting in hand. */
    PASTE
}
