package org.plenary.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes a file that is there whole and forced to the disk, or not at all: unfinished file, force, rename, force the folder. */
final class WholeFile {

    /** How the names of unfinished files end; nobody reads them. */
    static final String UNFINISHED = ".tmp";

    private static final int BUFFER_BYTES = 1 << 16;

    private WholeFile() { }

    /** Writes a line in UTF-8, as {@link #write}. */
    static void writeLine(Path file, String line) throws IOException {
        write(file, List.of(line.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes lines, each ended by a line feed, in the place of what was there.
     *
     * @return how many bytes that is
     * @throws IOException when it may not be there, or not be safe; the caller decides what that means
     */
    static long write(Path file, Iterable<byte[]> lines) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        boolean renamed = false;
        try {
            long bytes = writeForced(unfinished, lines);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            renamed = true;
            forceFolder(file.getParent());
            return bytes;
        } finally {
            if (!renamed) {
                deleteQuietly(unfinished);
            }
        }
    }

    private static long writeForced(Path file, Iterable<byte[]> lines) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
            for (byte[] bytes : lines) {
                if (bytes.length >= buffer.remaining()) {
                    flush(channel, buffer);
                }
                if (bytes.length >= buffer.remaining()) {
                    writeAll(channel, ByteBuffer.wrap(bytes));
                } else {
                    buffer.put(bytes);
                }
                buffer.put((byte) '\n');
            }
            flush(channel, buffer);
            channel.force(true);
            return channel.position();
        }
    }

    private static void flush(FileChannel channel, ByteBuffer buffer) throws IOException {
        writeAll(channel, buffer.flip());
        buffer.clear();
    }

    /** One write, all of it: on a full disk a write can come back short without an exception. */
    static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        int wanted = bytes.remaining();
        int written = channel.write(bytes);
        if (written != wanted) {
            throw new IOException("No space left: " + written + " of " + wanted + " bytes written");
        }
    }

    /** Makes a folder, and those above it, so that a power cut does not take them away with all that was forced into them. */
    static void makeFolder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || Files.isDirectory(folder)) {
            return;
        }
        makeFolder(parent);
        Files.createDirectories(folder); // somebody else may have made it just now
        forceFolder(parent);
    }

    /** Makes a new or renamed file survive a power cut, where the system lets folders be forced (Windows does not, and need not). */
    static void forceFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (AccessDeniedException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    /** Deletes what is of no use any more; when that fails it only takes room. */
    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the next start tries again
        }
    }
}
