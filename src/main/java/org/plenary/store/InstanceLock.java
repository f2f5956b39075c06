package org.plenary.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a data folder to one program; the system lets go of it when the program ends, however it ends. */
final class InstanceLock implements AutoCloseable {

    private static final String NAME = "instance.lock";
    /** Far behind the text, so that others can read it while the lock is held (Windows locks what is locked for readers too). */
    private static final long PLACE = 1L << 62;

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; empty when another program, or this one, has it. */
    static Optional<InstanceLock> take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            taken = lock != null;
        } catch (OverlappingFileLockException e) {
            taken = false;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (taken) {
            sign(channel);
        }
        return taken ? Optional.of(new InstanceLock(channel)) : Optional.empty();
    }

    private static void sign(FileChannel channel) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            // the number only helps people who look; a full disk must not keep anybody from reading
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the system lets go of it in any case
        }
    }
}
