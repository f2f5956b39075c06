package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;

/** Narrows a record whose texts may be published (SYNC §2): they leave the team only when it says {@link #PUBLIC}. */
public final class Audience {

    /** {@code public} or {@code internal}; empty is internal. */
    public static final Field FIELD = Field.word("audience");

    /** The word that lets a record out. */
    public static final String PUBLIC = "public";

    /** The word that keeps it in. */
    public static final String INTERNAL = "internal";

    private Audience() { }
}
