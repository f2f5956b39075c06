package org.plenary.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.Attachments;
import org.plenary.feature.Outcome;

/** Puts the attached files that travel in a file into place. The file is checked again while it is read: it may lie on a stick. */
final class ZipUnpacking {

    private static final String SAFE = " Nothing was changed.";

    private final BundleReader reader;
    private final FileBytes bytes;
    private final Limits limits;
    private final Attachments attachments;

    ZipUnpacking(BundleReader reader, FileBytes bytes, Limits limits, Attachments attachments) {
        this.reader = reader;
        this.bytes = bytes;
        this.limits = limits;
        this.attachments = attachments;
    }

    Outcome<Integer> unpack(Path file, Bundle bundle) {
        if (bundle.attachments().isEmpty()) {
            return Outcome.done(0);
        }
        int missing = (int) bundle.attachments().keySet().stream().filter(hash -> attachments.size(hash).isEmpty()).count();
        Set<String> wanted = new TreeSet<>(bundle.attachments().keySet());
        try (InputStream in = reader.open(file, bytes)) {
            new ZipBundle(in, limits).unpack((hash, size, content) -> {
                if (wanted.remove(hash)) {
                    attachments.take(hash, size, content);
                }
            });
        } catch (BadZip | NotOpened e) {
            return Outcome.refused(e.getMessage() + SAFE);
        } catch (IOException e) {
            return Outcome.refused("The attached files could not be taken over: " + FileTrouble.clause(e) + "." + SAFE);
        }
        return wanted.isEmpty() ? Outcome.done(missing)
                : Outcome.refused(file.getFileName() + " is not the same as when it was looked at. Look at it again." + SAFE);
    }
}
