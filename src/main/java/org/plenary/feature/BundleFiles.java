package org.plenary.feature;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;

/** Bundles as files: everything that SYNC §4 checks before the preview is checked here. */
public interface BundleFiles {

    /** Reads a file whole: limits, strict UTF-8, structure, canonical form, hashes, runs, signatures. Changes nothing. */
    Outcome<Bundle> read(Path file);

    /**
     * The same for somebody who has changes already.
     *
     * @param known gives the change of a hash where it was read and checked before, so that the same bytes need not be read again;
     *              asked by several threads at once
     */
    default Outcome<Bundle> read(Path file, Function<Hash, Optional<Change>> known) {
        return read(file);
    }

    /** The signature of the one who made the file, or empty when the file is not signed by its maker. */
    Optional<Bundle.Signature> sender(Bundle bundle);

    /** Where attached files lie: {@link #write} packs them from there, {@link #unpack} puts them there. */
    Attachments attachments();

    /** How much fits into one file. */
    Room room();

    /**
     * Puts the attached files that travel in a file into place on this computer. Called before its changes are added: until those name
     * them, files that are there already do no harm.
     *
     * @param bundle what was read from that file
     * @return how many were not here before
     */
    Outcome<Integer> unpack(Path file, Bundle bundle);

    /** True for an age recipient ({@code age1…}) that bundles can be encrypted for. */
    boolean canEncryptFor(String recipient);

    /**
     * The same files, but written so that only the holders of these keys, and this computer, can open them (SYNC §3 "Encryption").
     *
     * @param recipients age recipients; none means that everybody can read what is written
     */
    Outcome<BundleFiles> encryptedFor(Collection<String> recipients);

    /**
     * How much one file takes (SYNC §4 "Limits").
     *
     * @param document bytes of the bundle itself
     * @param attached bytes of all the attached files that travel in it
     * @param files how many of those there may be
     */
    record Room(long document, long attached, int files) { }

    /**
     * Signs a bundle with this computer's key and writes it, as a ZIP file when attached files travel along; the file is there whole or
     * not at all.
     *
     * @param bundle with the signatures it carries on for others
     * @param heads how far this computer's key vouches for each of its writers
     * @return the file's size in bytes
     */
    Outcome<Long> write(Bundle bundle, SortedMap<String, List<Have.Tip>> heads, Path file);
}
