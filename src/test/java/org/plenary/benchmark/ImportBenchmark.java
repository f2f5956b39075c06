package org.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.benchmark.Workbench.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.meeting.Note;
import org.plenary.feature.LocalCopy;

/** How long 100,000 changes take in and out, beside the least that anybody would do with the same file, and beside Automerge. */
@Tag("bench")
class ImportBenchmark {

    private static final int CHANGES = Integer.getInteger("plenary.bench.changes", 100_000);
    private static final int MORE = CHANGES / 100;
    private static final int WARM_UPS = 3;
    private static final int COUNTED = Integer.getInteger("plenary.bench.rounds", 9);
    private static final int SAVES = 200;
    private static final int ENTITIES = 1000;
    private static final long SEED = 20261120;

    @TempDir
    private Path scratch;
    private LocalCopy copy;

    @Test
    void importsExportsAndRebuildsBesideTheFloor() throws Exception {
        var bench = new Workbench(scratch);
        var writing = new ManyChanges(SEED);
        List<Change> changes = writing.next(CHANGES);
        Path all = bench.bundle("all", List.of(), changes);
        byte[] peers = AutomergePeer.changes(changes);
        List<Change> withMore = new ArrayList<>(changes);
        withMore.addAll(writing.next(MORE));
        Path delta = bench.bundle("delta", changes, withMore);
        List<String> entities = changes.stream().map(change -> change.edits().getFirst().entity()).distinct().limit(ENTITIES).toList();

        var rounds = new Rounds(WARM_UPS, COUNTED).run(round -> {
            Path floor = bench.fresh();
            time(round, "floor", () -> assertThat(Floor.load(all, floor)).isEqualTo(CHANGES));
            time(round, "automerge", () -> assertThat(AutomergePeer.applyAndSave(peers)).isPositive());
            Path data = bench.fresh();
            time(round, "import", () -> {
                copy = bench.open(data);
                assertThat(bench.receive(copy, all)).isEqualTo(CHANGES);
            });
            time(round, "again", () -> assertThat(bench.receive(copy, all)).isZero());
            time(round, "heads", () -> assertThat(heads(entities)).isGreaterThanOrEqualTo(entities.size()));
            Path out = bench.fresh().resolve("out.bundle.json");
            time(round, "export", () -> assertThat(bench.send(copy, out)).isGreaterThanOrEqualTo(CHANGES));
            copy.close();
            time(round, "start", () -> copy = bench.open(data));
            copy.close();
            Files.delete(data.resolve("index/changes-1.mv.db"));
            time(round, "rebuild", () -> copy = bench.open(data));
            assertThat(copy.<Integer>read(view -> view.log(Scope.SHARED).size())).isGreaterThanOrEqualTo(CHANGES);
            time(round, "delta", () -> assertThat(bench.receive(copy, delta)).isEqualTo(MORE));
            copy.close();
            copy = null;
            bench.clear();
        });
        report(rounds, Files.size(all), entities.size());
    }

    private static void report(Rounds rounds, long bytes, int entities) {
        Rounds.Time floor = rounds.median("floor");
        Rounds.Time imported = rounds.median("import");
        print("%,d changes, %.1f MB; medians of %d rounds after %d to warm up, one after the other in one process",
                CHANGES, bytes / 1e6, COUNTED, WARM_UPS);
        print("floor: Jackson and one H2 row each   %s", floor);
        print("import with all checks               %s = %s the floor", imported, imported.over(floor));
        print("Automerge: apply and save in memory  %s; the import takes %s that", rounds.median("automerge"), imported.over(rounds.median("automerge")));
        print("the same bundle again                %s = %s the floor", rounds.median("again"), rounds.median("again").over(floor));
        print("full export                          %s = %s the floor", rounds.median("export"), rounds.median("export").over(floor));
        print("rebuild of the index at a start      %s = %s the import", rounds.median("rebuild"), rounds.median("rebuild").over(imported));
        print("start without a rebuild              %s = %s the floor", rounds.median("start"), rounds.median("start").over(floor));
        print("delta of %,5d more changes          %s", MORE, rounds.median("delta"));
        print("heads of an entity, all its fields   %8.4f ms, the mean of %,d", rounds.median("heads").wall() / entities, entities);
    }

    @Test
    void keepsLittleInMemoryAndSavesAtOnce() throws Exception {
        var bench = new Workbench(scratch);
        Path all = bench.bundle("all", List.of(), new ManyChanges(SEED).next(CHANGES));
        Path data = bench.fresh();
        long before = Workbench.usedBytes();
        copy = bench.open(data);
        assertThat(bench.receive(copy, all)).isEqualTo(CHANGES);
        print("heap kept after an import            %8.1f MB", (Workbench.usedBytes() - before) / 1e6);
        var saves = new Rounds(SAVES, SAVES).run(this::save);
        print("a save, forced                       %s", saves.median("save"));
        copy.close();
    }

    /** What one piece of work left behind is not collected at the expense of the next. */
    private static void time(Rounds round, String name, Rounds.Work work) throws Exception {
        System.gc();
        round.time(name, work);
    }

    private int heads(List<String> entities) {
        return entities.stream().mapToInt(id -> copy.<Integer>read(view -> view.log(Scope.SHARED).entity(id).orElseThrow().registers()
                .stream().map(Register::headDots).mapToInt(List::size).sum())).sum();
    }

    private void save(Rounds round) throws Exception {
        String id = Note.KIND.id("bench");
        round.time("save", () -> Workbench.done(
                copy.save(view -> List.of(view.set(id, Note.TEXT, JsonValue.of("Written at " + System.nanoTime()))))));
    }
}
