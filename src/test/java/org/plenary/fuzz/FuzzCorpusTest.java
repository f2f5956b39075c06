package org.plenary.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plays the seeds of the fuzz targets, all that they ever found, and some bytes more. */
class FuzzCorpusTest {

    private static final int ALTERED = 8;

    private interface Fuzz {
        void one(byte[] data) throws Exception;
    }

    private enum Target {
        READER("Reader", ReaderFuzz::fuzzerTestOneInput),
        CANONICAL("Canonical", CanonicalFuzz::fuzzerTestOneInput),
        CHANGE_LINE("ChangeLine", ChangeLineFuzz::fuzzerTestOneInput),
        IMPORT("Import", ImportFuzz::fuzzerTestOneInput),
        THREE_WAY("ThreeWay", ThreeWayFuzz::fuzzerTestOneInput);

        private final String folder;
        private final Fuzz fuzz;

        Target(String folder, Fuzz fuzz) {
            this.folder = folder;
            this.fuzz = fuzz;
        }

        Stream<Path> seeds() throws IOException, URISyntaxException {
            return Files.list(Path.of(FuzzCorpusTest.class.getResource("/org/plenary/fuzz/" + folder).toURI()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundInTheCorpus(Target target) throws Exception {
        try (Stream<Path> seeds = target.seeds()) {
            for (Path seed : seeds.sorted().toList()) {
                byte[] data = Files.readAllBytes(seed);
                assertThatCode(() -> target.fuzz.one(data)).as(seed.getFileName().toString()).doesNotThrowAnyException();
                var random = new SplittableRandom(data.length);
                for (int i = 0; i < ALTERED && data.length > 0; i++) {
                    byte[] altered = data.clone();
                    altered[random.nextInt(altered.length)] = (byte) random.nextInt();
                    assertThatCode(() -> target.fuzz.one(altered)).as("%s, altered", seed.getFileName()).doesNotThrowAnyException();
                }
            }
        }
    }
}
