package org.plenary.feature.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.ThingName;
import org.plenary.feature.LocalCopy;

/** Reads what was received here and from whom. */
public final class ReadImports {

    private final LocalCopy copy;

    /** @param copy where the imports are */
    public ReadImports(LocalCopy copy) {
        this.copy = copy;
    }

    /** All imports, newest first. */
    public List<PastImport> all() {
        return copy.receipts().reversed().stream().map(this::past).toList();
    }

    PastImport past(LocalCopy.Receipt receipt) {
        List<String> from = copy.read(view -> receipt.from().stream().map(slug -> ThingName.person(view, slug)).toList());
        List<Optional<Path>> paths = receipt.files().stream().map(ReadImports::path).toList();
        return new PastImport(receipt, from, receipt.files().stream().map(ReadImports::name).toList(),
                paths.stream().flatMap(Optional::stream).filter(Path::isAbsolute).filter(Files::isRegularFile).toList());
    }

    private static String name(String file) {
        return path(file).map(Path::getFileName).map(Path::toString).orElse(file).replaceAll("\\p{C}", "\uFFFD");
    }

    /** The journal may have come from another system, where files are called otherwise. */
    private static Optional<Path> path(String file) {
        try {
            return Optional.of(Path.of(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
