package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * A sort of {@link Recording}, in the team's own words (W43).
 *
 * <p>Natural key: the slug of its first label.
 */
public final class RecordingKind {

    /** The declaration. */
    public static final Kind KIND = Template.kind("recording-kind");

    private RecordingKind() { }

    /** The id of the kind of recording with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
