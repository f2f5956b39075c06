package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a power cut leaves of a folder: the bytes that were forced, under the names whose folder was forced. What was not may be there,
 * or not, or in part (SYNC §5). The index is left out; H2 writes it by ways of its own.
 */
final class PowerCut {

    /** What becomes of that which nobody forced. */
    enum Leaves { WHAT_WAS_FORCED, ALL_NAMES_BUT_ONLY_FORCED_BYTES, HALF_OF_THE_BYTES }

    private static final class Content {
        private byte[] forced = {};
    }

    private final Map<Path, Content> now = new HashMap<>();
    private final Map<Path, Content> forcedNames = new HashMap<>();
    private final Set<Path> newFolders = new HashSet<>();

    /** Begins with what is in a folder; all of it is safe. */
    PowerCut(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".mv.db")).toList()) {
                opened(file);
                forced(file);
            }
        }
        forcedNames.putAll(now);
    }

    void opened(Path file) {
        now.computeIfAbsent(file, path -> new Content());
    }

    void moved(Path from, Path to) {
        now.put(to, now.remove(from));
    }

    void deleted(Path file) {
        now.remove(file);
    }

    void folderMade(Path folder) {
        newFolders.add(folder);
    }

    void forced(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            newFolders.removeIf(folder -> path.equals(folder.getParent()));
            forcedNames.keySet().removeIf(file -> path.equals(file.getParent()));
            now.forEach((file, content) -> {
                if (path.equals(file.getParent())) {
                    forcedNames.put(file, content);
                }
            });
        } else if (now.containsKey(path)) {
            now.get(path).forced = Files.readAllBytes(path);
        }
    }

    /** The power goes: the folder becomes what is left. */
    void strike(Leaves leaves) throws IOException {
        var left = new HashMap<Path, byte[]>();
        for (Map.Entry<Path, Content> file : (leaves == Leaves.WHAT_WAS_FORCED ? forcedNames : now).entrySet()) {
            left.put(file.getKey(), leaves == Leaves.HALF_OF_THE_BYTES ? half(file.getKey(), file.getValue().forced)
                    : file.getValue().forced);
        }
        for (Path file : now.keySet()) {
            Files.deleteIfExists(file);
        }
        for (Map.Entry<Path, byte[]> file : left.entrySet()) {
            boolean reachable = leaves != Leaves.WHAT_WAS_FORCED || newFolders.stream().noneMatch(file.getKey()::startsWith);
            if (reachable) {
                Files.write(file.getKey(), file.getValue());
            }
        }
    }

    private static byte[] half(Path file, byte[] forced) throws IOException {
        byte[] written = Files.exists(file) ? Files.readAllBytes(file) : forced;
        return written.length <= forced.length ? forced : Arrays.copyOf(written, (written.length + forced.length) / 2);
    }
}
