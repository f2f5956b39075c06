package org.plenary.feature.review;

/**
 * A kind of thing that the review has things of.
 *
 * @param kind its name
 * @param room which part of the material it belongs to
 * @param things how many there are
 * @param conflicts in how many of them people's values conflict
 */
public record KindRow(String kind, Room room, int things, int conflicts) {

    /** The parts of a review's material. */
    public enum Room {
        /** Meetings, their agendas and what came of them. */
        MEETINGS,
        /** What is assessed, and what the organisation says of it. */
        RECOMMENDATIONS,
        /** What the team finds. */
        ASSESSMENT,
        /** Minutes and reports. */
        MINUTES,
        /** The review itself, its people and plans. */
        REVIEW,
        /** What the team words for itself. */
        WORDING
    }
}
