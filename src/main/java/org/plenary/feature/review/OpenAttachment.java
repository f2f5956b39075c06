package org.plenary.feature.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.review.AttachedFile;
import org.plenary.feature.Attachments;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Copies an attached file out, under a name that does no harm: where a person wants it, or where the desktop can open it. */
public final class OpenAttachment {

    /** Documents and pictures. Whatever else a desktop opens, it may run. */
    private static final Set<String> OPENABLE = Set.of(".pdf", ".txt", ".md", ".png", ".jpg", ".jpeg", ".gif", ".docx", ".xlsx", ".pptx",
            ".odt", ".ods", ".odp");
    private static final int FOLDER_NAME = 16;

    private final LocalCopy copy;
    private final Attachments attachments;
    private final Path opened;

    /**
     * @param attachments where the files lie
     * @param opened where the copies that are opened go; made when it is needed
     */
    public OpenAttachment(LocalCopy copy, Attachments attachments, Path opened) {
        this.copy = copy;
        this.attachments = attachments;
        this.opened = opened;
    }

    /** The hash of the file that a thing has. */
    public Outcome<String> attachedTo(String entity) {
        return copy.read(view -> {
            Optional<Thing> thing = view.find(entity);
            Optional<String> hash = thing.flatMap(found -> view.kinds().find(EntityId.kind(entity)).flatMap(kind -> kind.field(AttachFile.FIELD))
                    .flatMap(found::text)).filter(text -> !text.isEmpty());
            return hash.map(Outcome::done).orElseGet(() -> Outcome.refused(thing.isPresent() ? "No file is attached to " + entity + "."
                    : "There is nothing called " + entity + " here."));
        });
    }

    /** What a file is called here; a name that every system takes. */
    public String name(String hash) {
        return copy.read(view -> AttachedFile.find(view, hash)).map(AttachedFile::name).map(SafeName::of).orElse("file");
    }

    /** Writes a copy, in the place of what was there. */
    public Outcome<Path> saveAs(String hash, Path target) {
        return attachments.copyOut(hash, target);
    }

    /**
     * Deletes the copies that were opened before, for nobody needs them again and some of them may have been taken off the review since.
     * Only for the one that has the review's window: at its start. What another program still holds open may stay until the next one.
     */
    public void clear() {
        try (Stream<Path> copies = Files.walk(opened)) { // which follows no links
            copies.sorted(Comparator.reverseOrder()).forEach(OpenAttachment::deleteQuietly);
        } catch (IOException | UncheckedIOException e) {
            return; // there are none, or the next start tries again
        }
    }

    private static void deleteQuietly(Path place) {
        try {
            place.toFile().setWritable(true); // some systems delete nothing that cannot be written to
            Files.deleteIfExists(place);
        } catch (IOException e) {
            return; // the next start tries again
        }
    }

    /** Writes a copy that the desktop may be asked to open: a document or a picture. It cannot be written to, for nobody would see it here. */
    public Outcome<Path> toOpen(String hash) {
        if (attachments.size(hash).isEmpty()) {
            return saveAs(hash, opened); // which says why not
        }
        String name = name(hash);
        if (!OPENABLE.contains(SafeName.ending(name).toLowerCase(Locale.ROOT))) {
            return Outcome.refused("Plenary opens documents and pictures only, and “" + name + "” is neither. Save it where you want it.");
        }
        Path target = opened.resolve(hash.substring(0, FOLDER_NAME)).resolve(name);
        try {
            Files.createDirectories(target.getParent());
        } catch (IOException e) {
            return Outcome.refused("There is no place to open “" + name + "” from. Save it where you want it.");
        }
        target.toFile().setWritable(true); // from when it was opened before
        return saveAs(hash, target).then(file -> {
            file.toFile().setReadOnly();
            return Outcome.done(file);
        });
    }
}
