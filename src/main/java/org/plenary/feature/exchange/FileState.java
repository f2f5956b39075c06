package org.plenary.feature.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a file lay there at a look; two looks that are equal mean that nobody writes it.
 *
 * @param size in bytes
 * @param changed when it was last written, by its file system
 */
record FileState(Path file, long size, FileTime changed) implements Comparable<FileState> {

    private static final Comparator<FileState> ORDER =
            Comparator.comparing(FileState::file).thenComparing(FileState::changed).thenComparing(FileState::size);

    /** The state now; empty for what is no file, or is gone. */
    static Optional<FileState> of(Path file) {
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile() ? Optional.of(new FileState(file, now.size(), now.lastModifiedTime())) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(FileState other) {
        return ORDER.compare(this, other);
    }
}
