package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/** A recording, transcript or chat of a meeting (W43, W111). */
public final class Recording {

    public static final Field MEETING = Field.reference("meeting", "meeting").asPublic();
    public static final Field SESSION = Field.reference("session", "session").asPublic();
    public static final Field RECORDING_KIND = Field.template("kind", "recording-kind").asPublic();
    /** BCP 47. */
    public static final Field LANGUAGE = Field.text("language").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field FILE = Field.fileHash("file").asPublic();
    public static final Field LENGTH = Field.integer("length").asPublic();
    /** The "N/A" of the wiki pages: nobody need look for it. */
    public static final Field NOT_AVAILABLE = Field.flag("not-available").asPublic();
    public static final Field NOTE = Field.text("note").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("recording",
            MEETING, SESSION, RECORDING_KIND, LANGUAGE, LINK, FILE, LENGTH, NOT_AVAILABLE, NOTE, POSITION);

    private Recording() { }
}
