package org.plenary.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.plenary.bundle.ChangeReader;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.Limits;
import org.plenary.bundle.ShippedBundle;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.ViewHash;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.SmallKinds;
import org.plenary.store.Store;
import org.plenary.store.StoreParts;

/**
 * Whatever well-formed changes there are (forks, gaps, cycles of parents, names of changes that are not there, own beginnings): a
 * bundle of them is read as it was written; importing them in two parts, in one, again, and after reopening gives one view.
 */
final class ImportFuzz {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String REVIEW = "rv-fuzz";

    private ImportFuzz() { }

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        var wild = new WildChanges(data);
        List<Change> changes = wild.changes();
        if (changes.isEmpty()) {
            return;
        }
        Path folder = Files.createTempDirectory("fuzz");
        try {
            List<Change> first = changes.stream().filter(change -> wild.isNextTrue()).toList();
            var inParts = new TreeSet<>(List.of(imported(folder.resolve("parts;"), first, changes),
                    imported(folder.resolve("parts again;"), changes, first), imported(folder.resolve("one;"), changes)));
            if (inParts.size() > 1) {
                throw new IllegalStateException("the order of imports matters: " + changes);
            }
        } finally {
            delete(folder);
        }
    }

    /** The view after the imports, each read from a bundle of its own, and after reopening. A semicolon leaves the index out. */
    @SafeVarargs
    private static Hash imported(Path folder, List<Change>... parts) throws IOException {
        Hash view;
        try (LocalCopy copy = open(folder)) {
            for (List<Change> part : parts) {
                Bundle bundle = read(part);
                done(copy.add(List.of(bundle), List.of("one")));
                Outcome<LocalCopy.Receipt> again = copy.add(List.of(bundle), List.of("again"));
                if (done(again).added() > 0) {
                    throw new IllegalStateException("importing again adds something");
                }
            }
            view = view(copy);
        }
        try (LocalCopy copy = open(folder)) {
            if (!view(copy).equals(view)) {
                throw new IllegalStateException("after reopening there is another view");
            }
        }
        return view;
    }

    private static Bundle read(List<Change> changes) throws IOException {
        var bundle = new Bundle(REVIEW, new Bundle.Made(NOON, "bob-ray", "0.1.0"), Have.NOTHING, Have.of(changes),
                changes.stream().sorted(Have.ORDER).toList(), List.of());
        Bundle read = done(ShippedBundle.read(new ByteArrayInputStream(ShippedBundle.bytes(bundle))));
        if (!read.equals(bundle)) {
            throw new IllegalStateException("read otherwise than written");
        }
        return read;
    }

    private static LocalCopy open(Path folder) {
        return done(Store.open(folder, new StoreParts(SmallKinds.ALL, () -> new Author("anna-keller", "", "", "", ""), () -> NOON,
                new SplittableRandom(1), new ChangeReader(Limits.STANDARD)::read, new JacksonText(Limits.STANDARD), (review, jws) -> true)));
    }

    private static Hash view(LocalCopy copy) {
        return copy.read(view -> ViewHash.of(view.log(Scope.SHARED)));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new IllegalStateException(sentence);
        };
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
