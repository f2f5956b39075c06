package org.plenary.ui.recommendation;

import java.util.List;

/** Where this screen leads to; the window knows how. UI thread. */
public interface WaysOut {

    /**
     * The form of a recommendation.
     *
     * @param recommendation its id
     * @param question the key of the question to begin at, {@code q1}; empty for where the person left off
     * @param among the ids that the table shows, in its order, for next and previous; has the recommendation
     */
    void openForm(String recommendation, String question, List<String> among);

    /**
     * Stepping a meeting through recommendations.
     *
     * @param recommendations their ids; empty to choose there
     */
    void stepThrough(List<String> recommendations);

    /** The board of all recommendations. */
    void openBoard();

    /** The conflict in a field of a thing. */
    void openConflict(String entity, String field);

    /** A web address that a person clicked. */
    void openLink(String address);

    /** A recommendation in the audience's window; nothing happens where there is no projector. */
    default void projectRecommendation(String id) { }

    /** A table of recommendations, in that order, in the audience's window; nothing happens where there is no projector. */
    default void projectTable(List<String> ids) { }

    /** The preview of a pasted table of recommendations. */
    void pasteTable();

    /** The choice of a bundle to receive. */
    void openBundle();
}
