package org.plenary.feature.exchange;

import java.nio.file.Path;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.Outcome;

/** Bundles as files: everything that SYNC §4 checks before the preview is checked here. */
public interface BundleFiles {

    /** Reads a file whole: limits, strict UTF-8, structure, canonical form, hashes, runs, signatures. Changes nothing. */
    Outcome<Bundle> read(Path file);

    /** Signs a bundle with this computer's key and writes it; the file is there whole or not at all. Gives its size in bytes. */
    Outcome<Long> write(Bundle bundle, Path file);
}
