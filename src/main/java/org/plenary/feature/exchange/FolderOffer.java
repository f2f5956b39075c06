package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What a watched folder holds that this computer lacks.
 *
 * @param files the bundles that bring something, by name
 * @param unreadable those that cannot be read
 */
public record FolderOffer(List<Path> files, List<Unreadable> unreadable) {

    /** Nothing to offer. */
    public static final FolderOffer NOTHING = new FolderOffer(List.of(), List.of());

    /**
     * A file that cannot be read.
     *
     * @param sentence why
     */
    public record Unreadable(Path file, String sentence) { }
}
