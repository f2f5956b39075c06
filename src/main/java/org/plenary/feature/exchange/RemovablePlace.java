package org.plenary.feature.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells whether a file would lie on something that can be pulled out, carried away and lost: a stick, a card, an external disk. Where the
 * system does not say, it is judged by the folder: Linux and macOS mount what is plugged in under folders of their own.
 */
public final class RemovablePlace {

    /** What Java's file stores answer on Windows. */
    private static final String ATTRIBUTE = "volume:isRemovable";
    private static final List<String> MOUNTS = List.of("/media", "/run/media", "/Volumes", "/mnt/chromeos/removable");

    private final Function<Path, Optional<Boolean>> removable;

    /** As this system says. */
    public RemovablePlace() {
        this(RemovablePlace::asked);
    }

    /** @param removable what the system says of the volume that a folder is on; empty when it does not say */
    RemovablePlace(Function<Path, Optional<Boolean>> removable) {
        this.removable = removable;
    }

    /** True when the file, which need not be there yet, would lie on removable media. Asks the disk: not for the UI thread. */
    public boolean holds(Path file) {
        Path place = file.toAbsolutePath().normalize();
        Path folder = existing(place);
        return removable.apply(folder).orElse(false) || isMounted(place) || isMounted(folder);
    }

    private static boolean isMounted(Path path) {
        return MOUNTS.stream().map(mount -> path.getFileSystem().getPath(mount)).anyMatch(path::startsWith);
    }

    /** The nearest folder that is there, where it really is: a link on the desktop may lead to a stick. */
    private static Path existing(Path file) {
        return Stream.iterate(file, path -> path != null, Path::getParent).filter(Files::exists).findFirst().map(path -> {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                return path;
            }
        }).orElse(file);
    }

    private static Optional<Boolean> asked(Path folder) {
        try {
            return Files.getFileStore(folder).getAttribute(ATTRIBUTE) instanceof Boolean answer ? Optional.of(answer) : Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
