package org.plenary.store;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plenary.domain.exchange.Writer;

/**
 * A data folder that is open for writing, as those who write see it.
 *
 * @param folder the data folder
 * @param journal the truth
 * @param index its second copy
 * @param contents what it amounts to
 * @param parts the rest of the program
 */
record OpenFolder(Path folder, Journal journal, Index index, Contents contents, StoreParts parts) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A name for a new segment: what it is, when, and a random part; nothing that a person chose. */
    String newName(SegmentKind kind) {
        return kind.word() + "-" + TIME.format(parts.clock().instant()) + "-" + Writer.mintId(parts.random());
    }
}
