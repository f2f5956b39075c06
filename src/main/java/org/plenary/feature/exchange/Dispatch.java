package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be sent, and for whom.
 *
 * @param out the file to write
 * @param to bundle files received from the recipients; none means everything
 * @param readers who alone can open the file, with this person: slugs of people whose key is known here, or {@code age1…} keys; none means
 *     everybody can
 * @param withAttachments whether the attached files travel along that the recipients are not proven to have
 */
public record Dispatch(Path out, List<Path> to, List<String> readers, boolean withAttachments) {

    /** Without attached files. */
    public Dispatch(Path out, List<Path> to, List<String> readers) {
        this(out, to, readers, false);
    }
}
