package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * A point the review promised to reach (S2:32-35, WF).
 *
 * <p>Natural key: the slug of its name, {@code milestone/draft-final-report}.
 */
public final class Milestone {

    public static final Field NAME = Field.text("name").asPublic();
    /** The last possible day when the source names only a month. */
    public static final Field TARGET = Field.date("target").asPublic();
    /** "August 2019", "at ICANN65". */
    public static final Field TARGET_RAW = Field.text("target-raw").asPublic();
    public static final Field EVENT = Field.reference("event", "event").asPublic();
    public static final Field ACTUAL = Field.date("actual").asPublic();
    public static final Field WORKSTREAM = Field.reference("workstream", "workstream").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("milestone", NAME, TARGET, TARGET_RAW, EVENT, ACTUAL, WORKSTREAM, POSITION);

    private Milestone() { }

    /** The id of the milestone with that name. */
    public static String id(String name) {
        return KIND.id(Slug.of(name));
    }
}
