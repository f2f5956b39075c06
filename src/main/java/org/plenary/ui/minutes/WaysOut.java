package org.plenary.ui.minutes;

import java.nio.file.Path;

/** Where this screen leads to; the window knows how. UI thread. */
public interface WaysOut {

    /** A meeting. */
    void openMeeting(String meeting);

    /** Where a meeting stands in its agenda. */
    void openRun(String meeting);

    /** All meetings, where one can be made. */
    void openMeetings();

    /** A thing in its register, to be edited there. */
    void openThing(String id);

    /** The conflict in a field of a thing. */
    void openConflict(String entity, String field);

    /** A web address that a person clicked. */
    void openLink(String address);

    /** The folder a file lies in. */
    void showInFolder(Path file);

    /** The read-back of a meeting. */
    void readBack(String meeting);

    /** The minutes of a meeting. */
    void openMinutes(String meeting);
}
