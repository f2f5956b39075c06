package org.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.meeting.Note;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.ReceiveBundle;
import org.plenary.feature.exchange.SendBundle;
import org.plenary.store.Store;
import org.plenary.store.StoreParts;

/** How long 100,000 changes take in and out, beside the least that anybody would do with the same file. */
@Tag("bench")
class ImportBenchmark {

    private static final int CHANGES = Integer.getInteger("plenary.bench.changes", 100_000);
    private static final int MORE = CHANGES / 100;
    private static final int WARM_UPS = 3;
    private static final int COUNTED = Integer.getInteger("plenary.bench.rounds", 9);
    private static final int SAVES = 200;
    private static final long SEED = 20261120;
    private static final String REVIEW = "rv-5d2m8tq1";
    private static final Author ANNA = new Author("anna-keller", "laptop", "", "", "0.1.0");

    private final JsonBundleFiles files = new JsonBundleFiles(Keys.generate(), Limits.STANDARD);
    @TempDir
    private Path scratch;
    private Path folders;
    private int made;
    private Path data;
    private LocalCopy copy;

    @BeforeEach
    void makeRoom() {
        folders = scratch.resolve("folders");
    }

    @Test
    void importsExportsAndRebuildsBesideTheFloor() throws Exception {
        var writing = new ManyChanges(SEED);
        List<Change> changes = writing.next(CHANGES);
        Path all = bundle("all", List.of(), changes);
        List<Change> withMore = new ArrayList<>(changes);
        withMore.addAll(writing.next(MORE));
        Path delta = bundle("delta", changes, withMore);

        var rounds = new Rounds(WARM_UPS, COUNTED).run(round -> {
            Path floor = fresh();
            time(round, "floor", () -> assertThat(Floor.load(all, floor)).isEqualTo(CHANGES));
            data = fresh();
            time(round, "import", () -> {
                open();
                assertThat(receive(all)).isEqualTo(CHANGES);
            });
            time(round, "again", () -> assertThat(receive(all)).isZero());
            Path out = fresh().resolve("out.bundle.json");
            time(round, "export", () -> assertThat(send(out)).isGreaterThanOrEqualTo(CHANGES));
            copy.close();
            time(round, "start", this::open);
            copy.close();
            Files.delete(data.resolve("index/changes-1.mv.db"));
            time(round, "rebuild", this::open);
            assertThat(copy.<Integer>read(view -> view.log(Scope.SHARED).size())).isGreaterThanOrEqualTo(CHANGES);
            time(round, "delta", () -> assertThat(receive(delta)).isEqualTo(MORE));
            copy.close();
            delete(folders);
        });

        print("%,d changes, %.1f MB; medians of %d rounds after %d to warm up, one after the other in one process",
                CHANGES, Files.size(all) / 1e6, COUNTED, WARM_UPS);
        print("floor: Jackson and one H2 row each   %s", rounds.median("floor"));
        print("import with all checks               %s = %s the floor", rounds.median("import"), rounds.median("import").over(rounds.median("floor")));
        print("the same bundle again                %s = %s the floor", rounds.median("again"), rounds.median("again").over(rounds.median("floor")));
        print("full export                          %s = %s the floor", rounds.median("export"), rounds.median("export").over(rounds.median("floor")));
        print("rebuild of the index at a start      %s = %s the import", rounds.median("rebuild"), rounds.median("rebuild").over(rounds.median("import")));
        print("start without a rebuild              %s = %s the floor", rounds.median("start"), rounds.median("start").over(rounds.median("floor")));
        print("delta of %,5d more changes          %s", MORE, rounds.median("delta"));
    }

    @Test
    void keepsLittleInMemoryAndSavesAtOnce() throws Exception {
        Path all = bundle("all", List.of(), new ManyChanges(SEED).next(CHANGES));
        data = fresh();
        long before = usedBytes();
        open();
        assertThat(receive(all)).isEqualTo(CHANGES);
        print("heap kept after an import            %8.1f MB", (usedBytes() - before) / 1e6);
        var saves = new Rounds(SAVES, SAVES).run(this::save);
        print("a save, forced                       %s", saves.median("save"));
        copy.close();
    }

    /** What one piece of work left behind is not collected at the expense of the next. */
    private static void time(Rounds round, String name, Rounds.Work work) throws Exception {
        System.gc();
        round.time(name, work);
    }

    private void save(Rounds round) throws Exception {
        String id = Note.KIND.id("bench");
        round.time("save", () -> done(copy.save(view -> List.of(view.set(id, Note.TEXT, JsonValue.of("Written at " + System.nanoTime()))))));
    }

    private Path bundle(String name, List<Change> had, List<Change> have) {
        List<Change> missing = have.subList(had.size(), have.size()).stream().sorted(Have.ORDER).toList();
        var made = new Bundle.Made(Instant.parse("2030-01-01T12:00:00Z"), "member-1", "0.1.0");
        Have since = had.isEmpty() ? Have.NOTHING : Have.of(had);
        Path file = scratch.resolve(name + ".bundle.json");
        done(files.write(new Bundle(REVIEW, made, since, Have.of(have), missing, List.of()), new TreeMap<>(), file));
        return file;
    }

    private void open() {
        var parts = new StoreParts(Declarations.KINDS, () -> ANNA, InstantSource.system(), new SplittableRandom(SEED + made),
                new ChangeReader(Limits.STANDARD)::read, new JacksonText(Limits.STANDARD), Signatures::fits);
        copy = done(Store.open(data, parts));
    }

    private int receive(Path bundle) {
        var receiving = new ReceiveBundle(copy, files, () -> ANNA);
        return done(receiving.preview(List.of(bundle)).then(preview -> receiving.apply(preview, true))).added();
    }

    private int send(Path out) {
        return done(new SendBundle(copy, files, InstantSource.system(), () -> ANNA).send(out, List.of())).changes();
    }

    private Path fresh() throws IOException {
        return Files.createDirectories(folders.resolve(Integer.toString(++made)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }
}
