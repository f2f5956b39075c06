package org.plenary.ui.projector;

/**
 * The line below every slide; each part may be empty.
 *
 * @param team whose review it is
 * @param meeting which of its meetings
 * @param place where the meeting is: "Agenda 5 of 6"
 */
public record Frame(String team, String meeting, String place) {

    /** Says nothing. */
    public static final Frame NONE = new Frame("", "", "");
}
