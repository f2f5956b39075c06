package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/** A place in the speakers' queue of an agenda item. */
public final class Speaker {

    public static final Field MEETING = Field.reference("meeting", "meeting");
    public static final Field AGENDA_ITEM = Field.reference("agenda-item", "agenda-item");
    public static final Field PERSON = Field.reference("person", "person");
    /** {@code waiting}, {@code speaking}, {@code done} or {@code withdrawn}. */
    public static final Field STATE = Field.word("state");
    public static final Field ASKED = Field.instant("asked");
    public static final Field STARTED = Field.instant("started");
    public static final Field ENDED = Field.instant("ended");
    public static final Field POSITION = Field.position();

    /** The declaration. */
    public static final Kind KIND = Kind.of("speaker", MEETING, AGENDA_ITEM, PERSON, STATE, ASKED, STARTED, ENDED, POSITION);

    private Speaker() { }
}
