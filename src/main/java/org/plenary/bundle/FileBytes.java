package org.plenary.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a bundle file from their beginning, as often as they are asked for: those of an encrypted file as they were before. Never
 * more than the limit of each layer is read. Safe for several threads.
 */
final class FileBytes {

    private static final int BUFFER = 1 << 16;
    /** What age adds: 16 bytes to every 65,536, and a head of 64 KiB at most. */
    private static final int OF_CHUNK = 1 << 12;
    private static final int OF_HEAD = 1 << 17;

    private final AgeReader age;

    FileBytes(AgeIdentity identity) {
        this.age = new AgeReader(identity);
    }

    /**
     * Opens a file.
     *
     * @param most how many bytes it may have when it is not encrypted, or had before
     * @throws TooLong when the file has more, at once or while it is read
     * @throws NotOpened when it is encrypted and does not open, at once or while it is read
     */
    InputStream open(Path file, long most) throws IOException {
        long size = Files.size(file);
        InputStream raw = Files.newInputStream(file);
        try {
            return open(raw, size, most);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** The same for bytes that are open already, of which there are so many. */
    InputStream open(InputStream raw, long size, long most) throws IOException {
        var in = new BufferedInputStream(raw, BUFFER);
        in.mark(AgeReader.PEEK);
        byte[] beginning = in.readNBytes(AgeReader.PEEK);
        in.reset();
        boolean encrypted = AgeReader.isEncrypted(beginning);
        long allowed = encrypted ? most + most / OF_CHUNK + OF_HEAD : most;
        if (size > allowed) {
            throw new TooLong();
        }
        var bounded = new BoundedStream(in, allowed);
        return encrypted ? new BoundedStream(age.open(beginning, bounded), most) : bounded;
    }
}
