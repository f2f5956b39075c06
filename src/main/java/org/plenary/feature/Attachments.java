package org.plenary.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * The attached files that lie on this computer. Each is called by the SHA-256 of its content, 64 hexadecimal digits, so that the same
 * content is kept once whoever attaches it; what it is called and hangs on stands in changes. Whole files only: what is here is whole and
 * forced to the disk. Safe for several threads; none of its methods belongs on the UI thread.
 */
public interface Attachments {

    /** For a program that has nothing to do with attached files. */
    Attachments NONE = new NoAttachments();

    /**
     * A file that is kept.
     *
     * @param hash its SHA-256 in hexadecimal
     * @param bytes its size
     */
    record Kept(String hash, long bytes) { }

    /** Takes a copy of a person's file. Refused when it is larger than any bundle takes, or when there is no room for it. */
    Outcome<Kept> keep(Path file);

    /**
     * Takes a file that came in a bundle; what is here already and whole is left as it is, and mended where it was damaged.
     *
     * @param bytes what its sender said of its size: no more is read
     * @throws IOException when it cannot be read or kept, or is not what its hash says; then it is not here
     */
    void take(String hash, long bytes, InputStream content) throws IOException;

    /** How many bytes a file has that is here; empty when it is not on this computer. */
    OptionalLong size(String hash);

    /** True when a file is here and still what its hash says; all of it is read for that. */
    boolean isWhole(String hash);

    /** Opens a file that is here. The caller finds out whether it is still what its hash says. */
    InputStream open(String hash) throws IOException;

    /** Writes a copy for a person, whole or not at all, in the place of what was there. Refused when it is not here or was damaged. */
    Outcome<Path> copyOut(String hash, Path target);
}
