package org.plenary.ui.review;

/** Where these screens lead to. UI thread. */
public interface WaysOut {

    /** Opens a meeting. */
    void openMeeting(String meeting);

    /** Shows the list of meetings, where a new one can be made. */
    void openMeetings();

    /** Opens the assessment form of a recommendation. */
    void openForm(String recommendation);

    /** Shows the recommendations of a grouping; those without one for the empty id. */
    void openRecommendations(String grouping);

    /** Leads to where a table of recommendations is pasted. */
    void pasteTable();

    /** Leads to where a roster is pasted. */
    void pasteRoster();

    /** Shows whose keys are known here. */
    void openKeys();

    /** Shows all conflicts. */
    void openConflicts();

    /** Shows the conflict of one register of a thing. */
    void openConflict(String entity, String register);

    /** Shows a thing with all its fields. */
    void openThing(String id);

    /** Opens a web or mail address outside, if it may be opened. */
    void openLink(String address);

    /** Asks who works on this computer. */
    void sayWhoIAm();
}
