package org.plenary.domain.exchange;

import java.util.Optional;

/** Whom a writer's changes are for (SYNC §2 "Own and shared"). */
public enum Scope {
    /** For the whole team: every bundle holds them. */
    SHARED("shared"),
    /** For their author alone: no bundle holds them unless the author asks for it. */
    OWN("own");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** The word that a writer's first change states. */
    public String word() {
        return word;
    }

    /** The scope of that word. */
    public static Optional<Scope> of(String word) {
        return word.equals(SHARED.word) ? Optional.of(SHARED) : word.equals(OWN.word) ? Optional.of(OWN) : Optional.empty();
    }
}
