package org.plenary.ui.register;

/** Where these screens lead to; the window knows how. UI thread. */
public interface WaysOut {

    /** The conflict in a field of a thing. */
    void openConflict(String entity, String field);

    /** A thing with all its fields and their history. */
    void openAllFields(String id);

    /** A meeting. */
    void openMeeting(String meeting);

    /** The form of a recommendation. */
    void openForm(String recommendation);
}
