package org.plenary.ui.meeting;

/** Where this screen leads to; the window knows how. UI thread. */
public interface WaysOut {

    /** The conflict in a field of a thing. */
    void openConflict(String entity, String field);

    /** A web address that a person clicked. */
    void openLink(String address);

    /** Stepping through the recommendations of an agenda item, where it was left. */
    void stepThrough(String agendaItem);

    /** The read-back of a meeting, which leads back to where the meeting stands. */
    void readBack(String meeting);

    /** A thing in its register, to be edited there. */
    void openThing(String id);
}
