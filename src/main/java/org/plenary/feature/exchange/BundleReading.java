package org.plenary.feature.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.Outcome;

/** Reads several files: all of them or none. */
final class BundleReading {

    private final BundleFiles files;
    private final Function<Hash, Optional<Change>> known;

    BundleReading(BundleFiles files) {
        this(files, hash -> Optional.empty());
    }

    /** @param known gives changes that are here already and need not be read again */
    BundleReading(BundleFiles files, Function<Hash, Optional<Change>> known) {
        this.files = files;
        this.known = known;
    }

    /** The bundles in the order of their files; refused, naming the file where there are several, as soon as one cannot be read. */
    Outcome<List<Bundle>> all(List<Path> paths, Pace pace) {
        var bundles = new ArrayList<Bundle>();
        for (Path path : paths) {
            pace.begin(Pace.Step.READING);
            switch (read(path)) {
                case Outcome.Done<Bundle>(Bundle bundle) -> bundles.add(bundle);
                case Outcome.Refused<Bundle>(String sentence) -> {
                    return Outcome.refused(named(sentence, path, paths));
                }
            }
        }
        return Outcome.done(bundles);
    }

    private Outcome<Bundle> read(Path path) {
        return Files.isDirectory(path) ? Outcome.refused("This is a folder, not a bundle. Nothing was changed.") : files.read(path, known);
    }

    /** What is said against one of those files, with its name before it where there are several. */
    static String named(String sentence, Path file, List<Path> all) {
        return all.size() == 1 ? sentence : file.getFileName() + ": " + sentence;
    }
}
