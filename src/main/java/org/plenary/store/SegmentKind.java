package org.plenary.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a segment of the journal came from. */
enum SegmentKind {
    /** A writer of this computer; it grows line by line. */
    WRITER,
    /** One save that touched both the shared and the own log, so that it is there whole or not at all. */
    SAVE,
    /** One import, with its receipt. */
    IMPORT,
    /** Changes that only the index held, or only the memory of a running program. */
    RECOVERY;

    /** The word in the header. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SegmentKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** True when its changes were written on this computer. */
    boolean isWrittenHere() {
        return this == WRITER || this == SAVE;
    }
}
