package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Audience;

/** What somebody wrote down during an agenda item (W pages). */
public final class Note {

    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field AGENDA_ITEM = Field.reference("agenda-item", "agenda-item").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field AUTHOR = Field.reference("author", "person").asPublic();
    public static final Field AT = Field.instant("at").asPublic();
    public static final Field RECOMMENDATIONS = Field.set("recommendations", "recommendation").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("note", MEETING, AGENDA_ITEM, TEXT, AUTHOR, AT, RECOMMENDATIONS, Audience.FIELD);

    private Note() { }
}
