package org.plenary.feature.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a member is with a recommendation.
 *
 * @param at when they last submitted; empty when they never did
 */
public record Submission(State state, Optional<Instant> at) {

    /** In the order people go through. */
    public enum State {
        /** Neither a draft nor an answer. */
        NOT_STARTED,
        /** A draft, and no answer yet. */
        DRAFTING,
        /** The team has what the draft says. */
        SUBMITTED,
        /** The draft says something else by now than what the team has. */
        CHANGED,
        /** The answers were taken back. */
        WITHDRAWN
    }
}
