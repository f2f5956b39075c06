package org.plenary.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Writes a file so that it is there whole or, after any fault, as it was before: aside, forced to the disk, then renamed (SYNC §5). */
final class WholeFile {

    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileAttribute<?>[] attributes;

    WholeFile(Path file) {
        this(file, new FileAttribute<?>[0]);
    }

    private WholeFile(Path file, FileAttribute<?>[] attributes) {
        this.file = file.toAbsolutePath();
        this.attributes = attributes;
    }

    /** The same, for its owner's eyes alone from the first byte on, where the file system knows owners. */
    WholeFile ownerOnly() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new WholeFile(file, new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}) : this;
    }

    /** Writes the file, or writes it anew. */
    void write(Content content) throws IOException {
        Path aside = writeAside(content);
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
        forceFolder();
    }

    /** Writes the file unless there is one already. */
    void writeNew(byte[] content) throws IOException {
        Path aside = writeAside(out -> out.write(content));
        try {
            Files.move(aside, file); // refuses to replace
        } finally {
            Files.deleteIfExists(aside);
        }
        forceFolder();
    }

    private Path writeAside(Content content) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            throw new NotDirectoryException(file.getParent().toString());
        }
        byte[] random = new byte[6];
        new SecureRandom().nextBytes(random);
        Path aside = file.resolveSibling("." + file.getFileName() + "." + HexFormat.of().formatHex(random) + ".part");
        try (FileChannel channel = FileChannel.open(aside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER); // writes on after a short write
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            throw e; // somebody else's file: not ours to delete
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
        return aside;
    }

    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and writes its table of files through by itself
        }
    }
}
