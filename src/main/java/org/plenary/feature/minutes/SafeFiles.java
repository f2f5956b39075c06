package org.plenary.feature.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.plenary.feature.minutes.WriteMinutes.Result;

/** Puts files into a folder so that each is there whole or, after any fault, as it was before. */
final class SafeFiles {

    private static final int MOST_NAMES = 99;

    private final Mover mover;

    /** @param mover puts a finished file in the place of another */
    SafeFiles(Mover mover) {
        this.mover = mover;
    }

    /** Moves one file over another, which another program may hold. */
    @FunctionalInterface
    interface Mover {

        /** The way of this system. */
        Mover SYSTEM = (from, to) -> Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);

        void move(Path from, Path to) throws IOException;
    }

    /**
     * Writes all of them aside before the first takes its place, so that a full disk costs none of the old ones.
     *
     * @param isBeside puts a file whose name is held beside it, as "name (2)"
     */
    Result save(Path folder, SequencedMap<Path, byte[]> files, boolean isBeside) {
        Optional<Path> taken = files.keySet().stream().filter(Files::isDirectory).findFirst(); // a move may replace an empty one
        if (taken.isPresent()) {
            return new Result.Failed("The minutes could not be written to " + taken.get() + ", for that is a folder." + WriteMinutes.NOTHING_WRITTEN);
        }
        var aside = new LinkedHashMap<Path, Path>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path part = folder.resolve("." + file.getKey().getFileName() + ".part");
                Files.deleteIfExists(part); // what a crash left of it
                aside.put(file.getKey(), part);
                Files.write(part, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
            return place(aside, isBeside);
        } catch (IOException e) {
            return new Result.Failed("The minutes could not be written to the folder " + folder
                    + ". Choose another one, or make room on its disk; what was there before, and the review, are as they were.");
        } finally {
            clear(new ArrayList<>(aside.values()));
        }
    }

    private Result place(SequencedMap<Path, Path> aside, boolean isBeside) throws IOException {
        var done = new ArrayList<Path>();
        for (Map.Entry<Path, Path> file : aside.entrySet()) {
            try {
                mover.move(file.getValue(), file.getKey());
                done.add(file.getKey());
            } catch (IOException held) {
                if (!isBeside) {
                    return new Result.InUse(file.getKey(), free(file.getKey()), done);
                }
                Path free = free(file.getKey());
                Files.move(file.getValue(), free);
                done.add(free);
            }
        }
        return new Result.Saved(done);
    }

    /** The first name that nothing has: "minutes-43 (2).docx". */
    private static Path free(Path held) throws IOException {
        String name = held.getFileName().toString();
        int dot = name.lastIndexOf('.');
        for (int n = 2; n <= MOST_NAMES; n++) {
            Path free = held.resolveSibling(name.substring(0, dot) + " (" + n + ")" + name.substring(dot));
            if (!Files.exists(free)) {
                return free;
            }
        }
        throw new IOException("no free name beside " + held);
    }

    private static void clear(List<Path> parts) {
        for (Path part : parts) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // what a full disk left of it; its name says that it is none of the minutes
            }
        }
    }
}
