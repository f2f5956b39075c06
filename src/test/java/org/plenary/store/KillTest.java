package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.SmallKinds;

class KillTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 30, 101})
    void everythingAcknowledgedIsThereAfterAKill(int acknowledgements) throws Exception {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(),
                KilledWriter.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int last = 0;
        try (BufferedReader said = child.inputReader()) {
            while (last < acknowledgements) {
                last = Integer.parseInt(said.readLine());
            }
            child.toHandle().destroyForcibly(); // the handle leaves the pipe open: what was said before counts
            last = said.lines().filter(line -> line.matches("[0-9]+")).mapToInt(Integer::parseInt).max().orElse(last);
        }
        child.waitFor();
        try (LocalCopy copy = new Desk(folder, 8).open()) {
            for (int i = 1; i < last; i++) { // the very last number may have been cut in the pipe
                String entity = "recommendation/" + (i % 3 == 0 ? "bob-" : "anna-") + i;
                assertThat(Desk.text(copy, entity, SmallKinds.SHORT_DETAIL)).isEqualTo("text " + i);
            }
            assertThat(copy.check().pending()).isZero();
        }
        try (LocalCopy copy = new Desk(folder, 8).open()) {
            assertThat(copy.check().problems()).isEmpty();
        }
    }

    private static String classPath() {
        return Stream.of(KilledWriter.class, Store.class, org.h2.Driver.class, tools.jackson.core.JsonParser.class)
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
