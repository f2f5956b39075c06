package org.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.benchmark.Workbench.print;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.feature.LocalCopy;

/**
 * Whether ten times the changes of ten times the writers take ten times as long and ten times the memory. Slow and large:
 * {@code mvn -Pbench verify -Dtest.sizes="-Dplenary.bench.large=true -Xmx6g"}.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "plenary.bench.large", matches = "true")
class LinearityBenchmark {

    private static final int MANY = Integer.getInteger("plenary.bench.many", 1_000_000);
    private static final int TENTH = MANY / 10;
    /** So that a million changes have ten thousand writers. */
    private static final int CHANGES_OF_A_START = 100;
    private static final long SEED = 20261121;

    @TempDir
    private Path scratch;

    private record Cost(double importSeconds, double againSeconds, double startSeconds, double megabytes) { }

    @Test
    void tenTimesTheChangesTakeTenTimesAsMuch() throws Exception {
        cost(TENTH); // warms up
        Cost few = cost(TENTH);
        Cost many = cost(MANY);
        print("%,d changes, and ten times as many; 10.0 would be linear", TENTH);
        print("import with all checks  %7.2f s  and %7.2f s   = %5.1f x", few.importSeconds, many.importSeconds, many.importSeconds / few.importSeconds);
        print("the same bundle again   %7.2f s  and %7.2f s   = %5.1f x", few.againSeconds, many.againSeconds, many.againSeconds / few.againSeconds);
        print("start without a rebuild %7.2f s  and %7.2f s   = %5.1f x", few.startSeconds, many.startSeconds, many.startSeconds / few.startSeconds);
        print("heap kept               %7.0f MB and %7.0f MB  = %5.1f x", few.megabytes, many.megabytes, many.megabytes / few.megabytes);
    }

    private Cost cost(int changes) throws Exception {
        var bench = new Workbench(scratch);
        Path all = bench.bundle("all", List.of(), new ManyChanges(SEED, CHANGES_OF_A_START).next(changes));
        Path data = bench.fresh();
        long before = Workbench.usedBytes();
        LocalCopy copy = bench.open(data);
        double imported = seconds(() -> assertThat(bench.receive(copy, all)).isEqualTo(changes));
        double megabytes = (Workbench.usedBytes() - before) / 1e6;
        double again = seconds(() -> assertThat(bench.receive(copy, all)).isZero());
        copy.close();
        double start = seconds(() -> bench.open(data).close());
        bench.clear();
        return new Cost(imported, again, start, megabytes);
    }

    private static double seconds(Rounds.Work work) throws Exception {
        System.gc();
        long begin = System.nanoTime();
        work.go();
        return (System.nanoTime() - begin) / 1e9;
    }
}
