package org.plenary.feature.exchange;

import java.util.Optional;
import org.plenary.domain.review.KeyDecision;

/** What a person says about the file of a sender who is a stranger here (SYNC §3 "Trust"). */
public enum SenderAnswer {
    /** The six words were read to each other and are the same: take it. */
    MATCH(Optional.of(KeyDecision.COMPARED)),
    /** Take it, and mark what that key signed. */
    MARKED(Optional.of(KeyDecision.MARKED)),
    /** Leave this sender's files, and decide nothing about the key. */
    NOT_NOW(Optional.empty());

    private final Optional<KeyDecision> decision;

    SenderAnswer(Optional<KeyDecision> decision) {
        this.decision = decision;
    }

    /** What is remembered about the key; empty where the file is left. */
    public Optional<KeyDecision> decision() {
        return decision;
    }
}
