package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * A version of the work plan (S2:23-25, M-WP: "which version?"); its rows are {@link Task}s.
 *
 * <p>Natural key: the slug of the version as the team writes it, {@code work-plan/5-february-2019}.
 */
public final class WorkPlan {

    public static final Field VERSION = Field.text("version").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    /** {@code current} or {@code superseded}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field FILE = Field.fileHash("file").asPublic();
    public static final Field NOTE = Field.markdown("note");

    /** The declaration. */
    public static final Kind KIND = Kind.of("work-plan", VERSION, DATE, STATE, LINK, FILE, NOTE);

    private WorkPlan() { }

    /** The id of that version of the plan. */
    public static String id(String version) {
        return KIND.id(Slug.of(version));
    }
}
