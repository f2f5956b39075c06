package org.plenary.ui.kit;

import java.nio.file.Path;
import java.util.List;

/**
 * A kind of file as a file window offers it.
 *
 * @param name in plain words: "Bundle"
 * @param endings patterns such as {@code *.bundle.json}; the first one is given to a name without an ending
 */
public record FileKind(String name, List<String> endings) {

    /** The path with the first ending, when it has none of them. Some file windows leave it off. */
    public Path withEnding(Path path) {
        String name = path.getFileName().toString();
        boolean has = endings.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
        return has ? path : path.resolveSibling(name + endings.getFirst().substring(1));
    }
}
