package org.plenary.domain.review;

import java.time.LocalDate;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A dated line about how something stands: an action, a workstream, a milestone (S3:55-74, WA).
 *
 * <p>Natural key, for notes found in a source: the thing and the day. Notes typed by hand have a random id.
 */
public final class ProgressNote {

    public static final Field OF = Field.reference("of", "").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field AUTHOR = Field.reference("author", "person").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("progress-note", OF, DATE, TEXT, AUTHOR, Audience.FIELD);

    private ProgressNote() { }

    /** The id of a source's note on a thing for a day; {@code of} is the thing's id. */
    public static String id(String of, LocalDate date) {
        return KIND.id(of + "/" + date);
    }
}
