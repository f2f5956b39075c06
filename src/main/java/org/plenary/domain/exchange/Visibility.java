package org.plenary.domain.exchange;

/** Who may see a field (SYNC §2 "Own and shared"). A record's {@code audience} field may narrow it, never widen it. */
public enum Visibility {
    /** May stand in published documents and on the projector. */
    PUBLIC,
    /** In every bundle, but never published and never projected. */
    INTERNAL,
    /** For its author alone. */
    OWN
}
