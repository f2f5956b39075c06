package org.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.bundle.AgeIdentity;
import org.plenary.bundle.ChangeReader;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.JsonBundleFiles;
import org.plenary.bundle.Keys;
import org.plenary.bundle.Limits;
import org.plenary.bundle.Signatures;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Have;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.ReceiveBundle;
import org.plenary.feature.exchange.SendBundle;
import org.plenary.store.Store;
import org.plenary.store.StoreParts;

/** A folder to measure in, and what is done there; as the program does it, with nothing left out. */
final class Workbench {

    private static final String REVIEW = "rv-5d2m8tq1";
    private static final Author ANNA = new Author("anna-keller", "laptop", "", "", "0.1.0");

    private final JsonBundleFiles files = new JsonBundleFiles(Keys.generate(), AgeIdentity.generate(), Limits.STANDARD);
    private final Path scratch;
    private int made;

    Workbench(Path scratch) {
        this.scratch = scratch;
    }

    /** A bundle of the changes that somebody has beyond those that others had. */
    Path bundle(String name, List<Change> had, List<Change> have) {
        List<Change> missing = have.subList(had.size(), have.size()).stream().sorted(Have.ORDER).toList();
        var maker = new Bundle.Made(Instant.parse("2030-01-01T12:00:00Z"), "member-1", "0.1.0");
        Have since = had.isEmpty() ? Have.NOTHING : Have.of(had);
        Path file = scratch.resolve(name + ".bundle.json");
        done(files.write(new Bundle(REVIEW, maker, since, Have.of(have), missing, List.of()), new TreeMap<>(), file));
        return file;
    }

    LocalCopy open(Path data) {
        return done(Store.open(data, new StoreParts(Declarations.KINDS, () -> ANNA, InstantSource.system(), new SplittableRandom(made),
                new ChangeReader(Limits.STANDARD)::read, new JacksonText(Limits.STANDARD), Signatures::fits)));
    }

    /** How many changes were new. */
    int receive(LocalCopy copy, Path bundle) {
        var receiving = new ReceiveBundle(copy, files, () -> ANNA);
        return done(receiving.preview(List.of(bundle)).then(preview -> receiving.apply(preview, true))).added();
    }

    /** How many changes were sent. */
    int send(LocalCopy copy, Path out) {
        return done(new SendBundle(copy, files, InstantSource.system(), () -> ANNA).send(out, List.of())).changes();
    }

    /** A folder that nothing is in. */
    Path fresh() throws IOException {
        return Files.createDirectories(scratch.resolve("folders").resolve(Integer.toString(++made)));
    }

    /** Deletes all folders there are. */
    void clear() throws IOException {
        try (Stream<Path> all = Files.walk(scratch.resolve("folders"))) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }
}
