package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * A sort of meeting, in the team's own words (DOMAIN §1.1 "Meeting types").
 *
 * <p>Natural key: the slug of its first label.
 */
public final class MeetingKind {

    public static final Field NUMBERED = Field.flag("numbered").asPublic();
    /** As text in the form that pasting reads. */
    public static final Field STANDING_AGENDA = Field.markdown("standing-agenda").asPublic();

    /** The declaration. */
    public static final Kind KIND = Template.kind("meeting-kind", NUMBERED, STANDING_AGENDA);

    private MeetingKind() { }

    /** The id of the kind of meeting with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
