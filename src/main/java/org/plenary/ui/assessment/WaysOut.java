package org.plenary.ui.assessment;

/** Where this screen leads to; the window knows how. UI thread. */
public interface WaysOut {

    /** A web address that a person clicked. */
    void openLink(String address);

    /** The conflict in a field of a thing. */
    void openConflict(String entity, String field);

    /** The question under which name this person works. */
    void sayWhoIAm();

    /** A recommendation in the audience's window; nothing happens where there is no projector. */
    default void projectRecommendation(String id) { }

    /** A thing in the register of its kind. */
    void openThing(String id);

    /** The table of recommendations. */
    void openRecommendations();
}
