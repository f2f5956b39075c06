package org.plenary.feature.minutes;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.View;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentReader;

/**
 * The text of a meeting's minutes that was published and holds.
 *
 * @param format what the reader reads, as its writer calls it
 * @param snapshot as it was signed off, in the form of the reader
 * @param text the same, read
 * @param isWhole false when it is not the text that the hash was taken of
 */
record PublishedText(String format, String snapshot, TextTree text, boolean isWhole) {

    /** That of a meeting; empty while nothing is published. A version that is only on its way does not take its place. */
    static Optional<PublishedText> of(View view, String meeting, DocumentReader reader) {
        List<VersionRow> versions = new VersionReading(view).of(meeting);
        return versions.reversed().stream().filter(version -> version.state() == Life.PUBLISHED && !version.snapshot().isEmpty()).findFirst()
                .map(version -> new PublishedText(reader.format(), version.snapshot(), text(version, reader), version.isWhole()));
    }

    /** The text that was signed off in a version. */
    static TextTree text(VersionRow version, DocumentReader reader) {
        return reader.read(version.language(), "Minutes", version.snapshot());
    }
}
