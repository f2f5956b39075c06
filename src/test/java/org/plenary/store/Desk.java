package org.plenary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.bundle.ChangeReader;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.Limits;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.ViewHash;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.SmallKinds;

/** A person at a data folder, and what tests do there. */
final class Desk {

    static final String REVIEW = "rv-small";
    /** This computer's; any name does, since signatures are not computed here. */
    static final String KEY = "key-of-this-desk";
    static final JsonText JSON = new JacksonText(Limits.STANDARD);

    private static final LineReader LINES = new ChangeReader(Limits.STANDARD)::read;

    private final Path folder;
    private final SplittableRandom random;
    private String person = "anna-keller";
    private boolean signaturesHold = true;
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");

    Desk(Path folder) {
        this(folder, 7);
    }

    /** With random numbers of its own, as a second computer or a later start has them. */
    Desk(Path folder, long seed) {
        this.folder = folder;
        this.random = new SplittableRandom(seed);
    }

    Path folder() {
        return folder;
    }

    /** Who works here from now on. */
    void person(String slug) {
        person = slug;
    }

    void signaturesHold(boolean hold) {
        signaturesHold = hold;
    }

    StoreParts parts() {
        return new StoreParts(SmallKinds.ALL, () -> new Author(person, "a laptop", KEY, "", "0.1.0"), this::tick, random, LINES, JSON,
                (review, signature) -> signaturesHold);
    }

    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    LocalCopy open() {
        return value(Store.open(folder, parts()));
    }

    LocalCopy reading() {
        return value(Store.openForReading(folder, parts()));
    }

    /** A review with a recommendation in it. */
    LocalCopy begun() {
        LocalCopy copy = open();
        value(copy.begin(REVIEW, List.of(text("recommendation/ssr1-1", SmallKinds.SHORT_DETAIL, "Publish the budget."))));
        return copy;
    }

    /** An edit that nobody wrote before. */
    static Edit text(String entity, Field field, String text) {
        return Edit.first(entity, field.name(), JsonValue.of(text));
    }

    /** Gives a field a text in the place of what is there. */
    static Outcome<?> set(LocalCopy copy, String entity, Field field, String text) {
        return copy.save(view -> List.of(view.set(entity, field, JsonValue.of(text))));
    }

    static String text(LocalCopy copy, String entity, Field field) {
        return copy.read(view -> view.find(entity).map(thing -> thing.textOrEmpty(field)).orElse(""));
    }

    static Hash view(LocalCopy copy) {
        return copy.read(view -> ViewHash.of(view.log(Scope.SHARED)));
    }

    /** The hashes of everything in a scope, sorted. */
    static List<Hash> log(LocalCopy copy, Scope scope) {
        return copy.read(view -> view.log(scope).changes().stream().map(Change::hash).sorted().toList());
    }

    static Bundle bundle(List<Change> changes, Bundle.Signature... signatures) {
        var made = new Bundle.Made(Instant.parse("2026-11-20T08:00:00Z"), "bob-ray", "0.1.0");
        List<Change> sorted = changes.stream().sorted(Have.ORDER).toList();
        return new Bundle(REVIEW, made, Have.NOTHING, Have.of(changes), sorted, List.of(signatures));
    }

    static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    static String sentence(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(Object value) -> throw new AssertionError("done: " + value);
            case Outcome.Refused<?>(String sentence) -> sentence;
        };
    }

    Path index() {
        return folder.resolve("index/changes-1.mv.db");
    }

    List<Path> segments() {
        return files(folder.resolve("journal"));
    }

    /** The only segment whose name begins so. */
    Path segment(String beginning) {
        List<Path> found = segments().stream().filter(s -> s.getFileName().toString().startsWith(beginning)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.toString());
        }
        return found.getFirst();
    }

    /** Every file below the data folder with a hash of its bytes; what the lock holds is left out. */
    TreeMap<String, Integer> bytes() {
        var bytes = new TreeMap<String, Integer>();
        for (Path file : files(folder)) {
            if (!file.getFileName().toString().equals("instance.lock")) {
                bytes.put(folder.relativize(file).toString(), Arrays.hashCode(read(file)));
            }
        }
        return bytes;
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path below) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
