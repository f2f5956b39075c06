package org.plenary.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Have;

/** Bundles as files: everything that SYNC §4 checks before the preview is checked here. */
public interface BundleFiles {

    /** Reads a file whole: limits, strict UTF-8, structure, canonical form, hashes, runs, signatures. Changes nothing. */
    Outcome<Bundle> read(Path file);

    /** The signature of the one who made the file, or empty when the file is not signed by its maker. */
    Optional<Bundle.Signature> sender(Bundle bundle);

    /**
     * Signs a bundle with this computer's key and writes it; the file is there whole or not at all.
     *
     * @param bundle with the signatures it carries on for others
     * @param heads how far this computer's key vouches for each of its writers
     * @return the file's size in bytes
     */
    Outcome<Long> write(Bundle bundle, SortedMap<String, List<Have.Tip>> heads, Path file);
}
