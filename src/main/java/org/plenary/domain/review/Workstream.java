package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * A workstream or sub-team (S2:30, S3:83, W111). Its progress is told by dated {@link ProgressNote}s.
 *
 * <p>Natural key: the slug of its name.
 */
public final class Workstream {

    public static final Field NAME = Field.text("name").asPublic();
    public static final Field DESCRIPTION = Field.markdown("description").asPublic();
    public static final Field RAPPORTEUR = Field.reference("rapporteur", "person").asPublic();
    public static final Field MEMBERS = Field.set("members", "person").asPublic();
    /** {@code open}, {@code paused} or {@code done}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("workstream", NAME, DESCRIPTION, RAPPORTEUR, MEMBERS, STATE, POSITION);

    private Workstream() { }

    /** The id of the workstream with that name. */
    public static String id(String name) {
        return KIND.id(Slug.of(name));
    }
}
