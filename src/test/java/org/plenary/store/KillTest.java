package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.io.BufferedReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.Driver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.feature.LocalCopy;
import tools.jackson.core.JsonParser;

/**
 * A program is killed at random points of its work, again and again over one data folder: what was acknowledged is there, what was
 * being done is there whole or not at all (I9, I10). Property {@code plenary.kills} sets how often (8).
 */
@Tag("proof")
class KillTest {

    private static final int KILLS = Integer.getInteger("plenary.kills", 8);
    private static final int ROUNDS = 4;
    private static final int MOST_CALLS = 150;
    private static final int MOST_STEPS = 8;
    private static final int MOST_MILLISECONDS = 60;

    @TempDir
    private Path folder;

    /** Half of them halt by themselves at an I/O call that follows from the seed; the others are killed by the system at any time. */
    static IntStream seeds() {
        return IntStream.range(0, Math.ceilDiv(KILLS, ROUNDS));
    }

    @ParameterizedTest(name = "seed {0}, " + ROUNDS + " kills")
    @MethodSource("seeds")
    void everythingAcknowledgedIsThereAndNothingIsHalfThere(int seed) throws Exception {
        var random = new SplittableRandom(seed);
        Path data = folder.resolve("data");
        int[] acknowledged = new int[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            boolean halts = (seed + round) % 2 == 0;
            int point = 1 + random.nextInt(halts ? MOST_CALLS : MOST_STEPS);
            acknowledged[round] = killed(data, round, halts ? point : 0, point, random.nextInt(MOST_MILLISECONDS));
            try (LocalCopy copy = new Desk(data, 2 * seed).open()) {
                for (int earlier = 0; earlier <= round; earlier++) {
                    check(new Labour(data, earlier), acknowledged[earlier], copy, "seed %d, round %d, killed at %d"
                            .formatted(seed, round, point));
                }
                copy.check(); // tells what the start mended
                assertThat(copy.check()).matches(proof -> proof.pending() == 0 && proof.problems().isEmpty());
            }
        }
    }

    /**
     * How many steps the program said it had done.
     *
     * @param haltAt the I/O call at which it halts by itself; 0 when the system kills it some time after it has done so many steps
     */
    private static int killed(Path data, int round, int haltAt, int steps, int milliseconds) throws Exception {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", classPath(), KilledWriter.class.getName(), data.toString(), String.valueOf(round),
                String.valueOf(haltAt)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = child.inputReader()) {
            int done = 0;
            if (haltAt == 0) {
                while (done < steps && said.readLine() != null) {
                    done++;
                }
                child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
                child.toHandle().destroyForcibly(); // the handle leaves the pipe open: what was said before counts
            }
            done += (int) said.lines().filter(line -> line.matches("[0-9]+")).count();
            assertThat(child.waitFor()).isEqualTo(FaultyDisk.HALTED);
            return done;
        }
    }

    private static void check(Labour labour, int acknowledged, LocalCopy copy, String when) {
        for (int number = 0; number < acknowledged - 1; number++) { // the last line may have been cut in the pipe
            assertThat(labour.partsThere(number, copy)).as("%s: step %d of %d", when, number, acknowledged)
                    .isEqualTo(Labour.parts(number));
        }
        for (int number = Math.max(0, acknowledged - 1); number <= acknowledged; number++) {
            assertThat(labour.partsThere(number, copy)).as("%s: step %d of %d", when, number, acknowledged)
                    .isIn(0, Labour.parts(number));
        }
    }

    private static String classPath() {
        return Stream.of(KilledWriter.class, Store.class, Driver.class, JsonParser.class, FileKey.class, Bech32.class,
                StandardDecryptingChannelFactory.class, X25519KeyPairGenerator.class)
                .map(KillTest::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> of) {
        try {
            return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
