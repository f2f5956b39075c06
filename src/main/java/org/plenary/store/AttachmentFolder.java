package org.plenary.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.plenary.feature.Attachments;
import org.plenary.feature.Outcome;

/**
 * The attached files in a data folder: {@code attachments/<64 hex>}, named by their SHA-256. They get there by an unfinished file, force,
 * rename and force of the folder, so that a name always stands for a whole file. Nothing here is ever changed or deleted.
 */
public final class AttachmentFolder implements Attachments {

    /** What must stay free for the journal. */
    private static final long ROOM_AT_LEAST = 8L << 20;

    private final Path folder;
    private final long largest;

    /**
     * @param data the data folder; nothing is made there before a file is kept
     * @param largest how many bytes a file may have: one that no bundle takes could never be sent
     */
    public AttachmentFolder(Path data, long largest) {
        this.folder = data.resolve("attachments");
        this.largest = largest;
    }

    @Override
    public Outcome<Kept> keep(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                return Outcome.refused(Files.exists(file) ? name + " is not a file that can be attached. Nothing was changed."
                        : "There is no file " + name + ". Nothing was changed.");
            }
            if (Files.size(file) > largest) {
                return Outcome.refused(tooLarge(name));
            }
            try (InputStream content = Files.newInputStream(file)) {
                return Outcome.done(kept(content, Files.size(file)));
            }
        } catch (TooLarge e) {
            return Outcome.refused(tooLarge(name));
        } catch (NoRoom e) {
            return Outcome.refused(name + " was not attached: " + e.getMessage() + ". Nothing was changed.");
        } catch (IOException e) {
            return Outcome.refused(name + " could not be attached: " + Faults.inWords(e) + ". Nothing was changed.");
        }
    }

    private Kept kept(InputStream content, long expected) throws IOException {
        try (var incoming = incoming(expected)) {
            Kept kept = incoming.copy(content, largest);
            place(incoming, kept.hash());
            return kept;
        }
    }

    @Override
    public void take(String hash, long bytes, InputStream content) throws IOException {
        try (var incoming = incoming(bytes)) {
            Kept kept = incoming.copy(content, Math.min(bytes, largest));
            if (!kept.hash().equals(hash)) {
                throw new IOException("an attached file is not what its name says");
            }
            place(incoming, hash);
        } catch (TooLarge e) {
            throw new IOException("an attached file is larger than it should be");
        }
    }

    /** What is there already stays, for it may be open; but whether its name was ever forced, nobody knows. */
    private void place(AttachmentCopy incoming, String hash) throws IOException {
        if (isWhole(hash)) {
            WholeFile.forceFolder(folder);
        } else {
            incoming.finish(path(hash));
        }
    }

    @Override
    public OptionalLong size(String hash) {
        try {
            Path file = path(hash);
            return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream open(String hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    @Override
    public Outcome<Path> copyOut(String hash, Path target) {
        if (size(hash).isEmpty()) {
            return Outcome.refused("This file is not on this computer. Ask whoever sent it to send it with attachments.");
        }
        Path place = target.toAbsolutePath().getParent();
        if (place == null || Files.isDirectory(target)) {
            return Outcome.refused(target + " is a folder, so the copy cannot be written there. Name a file in it.");
        }
        if (!Files.isDirectory(place)) {
            return Outcome.refused("The copy could not be written to " + target + ": there is no folder " + place + ". Choose another place.");
        }
        try (InputStream content = open(hash); var copy = AttachmentCopy.beside(target)) {
            if (!copy.copy(content, Long.MAX_VALUE).hash().equals(hash)) {
                return Outcome.refused("This file is damaged on this computer. Ask whoever sent it to send it again, with attachments.");
            }
            copy.finish(target);
            return Outcome.done(target);
        } catch (IOException e) {
            return Outcome.refused("The copy could not be written to " + target + ": " + Faults.inWords(e) + ". Choose another place.");
        }
    }

    @Override
    public boolean isWhole(String hash) {
        try (InputStream content = open(hash)) {
            return AttachmentCopy.hash(content).equals(hash);
        } catch (IOException e) {
            return false;
        }
    }

    /** Clears away what an interrupted program left unfinished. Only for the one that holds the lock. */
    void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(WholeFile.UNFINISHED)).forEach(WholeFile::deleteQuietly);
        } catch (NoSuchFileException e) {
            return;
        }
    }

    private AttachmentCopy incoming(long bytes) throws IOException {
        WholeFile.makeFolder(folder);
        WholeFile.forceFolder(folder.getParent()); // always: whoever made the folder may not have come that far
        Optional<String> noRoom = noRoom(bytes);
        if (noRoom.isPresent()) {
            throw new NoRoom(noRoom.get());
        }
        return AttachmentCopy.in(folder);
    }

    private Optional<String> noRoom(long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        boolean told = free > 0; // some network folders say 0 for "I don't know"; a write that fails is refused as well
        return !told || free >= bytes + ROOM_AT_LEAST ? Optional.empty() : Optional.of("there is not enough room on the disk (about "
                + (bytes + ROOM_AT_LEAST >> 20) + " MB are needed and " + (free >> 20) + " MB are free)");
    }

    private Path path(String hash) throws NoSuchFileException {
        if (!hash.matches("[0-9a-f]{64}")) { // it came with somebody's change and would become a file's name
            throw new NoSuchFileException("attachment");
        }
        return folder.resolve(hash);
    }

    private String tooLarge(String name) {
        return String.format(Locale.ROOT, "%s is larger than %,d bytes, which is more than any bundle takes, so it could not be sent to"
                + " anybody. Nothing was changed.", name, largest);
    }

    /** A file has more bytes than it may have. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    private static final class NoRoom extends IOException {

        private static final long serialVersionUID = 1;

        NoRoom(String clause) {
            super(clause);
        }
    }
}
