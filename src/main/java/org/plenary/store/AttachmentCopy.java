package org.plenary.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.plenary.feature.Attachments;

/** A file on its way to its place: unfinished until it is whole and forced. Closing it without finishing leaves nothing behind. */
final class AttachmentCopy implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path unfinished;

    private AttachmentCopy(Path unfinished) {
        this.unfinished = unfinished;
    }

    /** A copy in a folder, that will be named by what it turns out to be. */
    static AttachmentCopy in(Path folder) {
        return new AttachmentCopy(folder.resolve("incoming-" + UUID.randomUUID() + WholeFile.UNFINISHED));
    }

    /** A copy that will be moved to that path. */
    static AttachmentCopy beside(Path target) {
        return in(target.toAbsolutePath().getParent());
    }

    /** @throws AttachmentFolder.TooLarge as soon as there are more bytes than that */
    Attachments.Kept copy(InputStream content, long most) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                bytes += count;
                if (bytes > most) {
                    throw new AttachmentFolder.TooLarge();
                }
                digest.update(buffer, 0, count);
                WholeFile.writeAll(channel, ByteBuffer.wrap(buffer, 0, count));
            }
            channel.force(true);
        }
        return new Attachments.Kept(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** Gives it its name, in the place of what was there. */
    void finish(Path target) throws IOException {
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        WholeFile.forceFolder(target.toAbsolutePath().getParent());
    }

    @Override
    public void close() {
        WholeFile.deleteQuietly(unfinished);
    }

    /** The SHA-256 of all that comes, in hexadecimal. */
    static String hash(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            digest.update(buffer, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
