package org.plenary.feature.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A version of a meeting's minutes.
 *
 * @param id the thing
 * @param number from 1
 * @param circulated when it was sent round last
 * @param deadline until when comments count
 * @param signedOffBy the name of who signed it off; empty for nobody yet
 * @param snapshot the text that was signed off, Markdown, as it is published; empty before
 * @param language the text's, BCP 47
 * @param hash what the text hashed to when it was signed off, as it is written; empty before
 * @param isWhole false when the text is not the one that the hash was taken of
 * @param reason why it took the place of another; empty for a first version
 * @param contested the fields in which people's values conflict
 */
public record VersionRow(String id, long number, Life state, Optional<Instant> circulated, Optional<Instant> deadline, String signedOffBy,
        Optional<Instant> signedOffAt, Optional<Instant> published, String snapshot, String language, String hash, boolean isWhole, String reason, List<String> contested) {

    public VersionRow {
        contested = List.copyOf(contested);
    }
}
