package org.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the packaged program takes from the start of its process until its window shows the sample, beside a bare JavaFX window on
 * the same Java with the same flags: each a process that ends when it has shown what it has. On the display there is, or without one.
 */
@Tag("bench")
class StartBenchmark {

    private static final int WARM_UPS = 2;
    private static final int COUNTED = Integer.getInteger("plenary.bench.rounds", 9);
    private static final int PATIENCE_SECONDS = 60;
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw ";

    private final Path program = Path.of(System.getProperty("basedir", ""), "target", "plenary").toAbsolutePath();
    private final String screen = System.getenv("DISPLAY") == null && File.separatorChar == '/' ? HEADLESS : "";
    @TempDir
    private Path scratch;

    @Test
    void theWindowWithTheSampleBesideABareWindow() throws Exception {
        end(plenary("sample"), "");
        end(plenary("me", "--name", "Anna Keller"), "");
        Path cache = scratch.resolve("bare.aot");
        end(bare(), "-XX:AOTCacheOutput=" + cache);

        var rounds = new Rounds(WARM_UPS, COUNTED).run(round -> {
            round.time("plenary", () -> end(plenary(), "-Dplenary.exit-when-shown=true"));
            round.time("bare", () -> end(bare(), ""));
            round.time("bare with cache", () -> end(bare(), "-XX:AOTCache=" + cache));
        });

        double plenary = rounds.median("plenary").wall();
        double bare = rounds.median("bare").wall();
        double practised = rounds.median("bare with cache").wall();
        print("%s; medians of %d rounds after %d to warm up, one process after the other",
                screen.isEmpty() ? "on a display" : "without a display", COUNTED, WARM_UPS);
        print("Plenary with the sample, process start to end   %6.0f ms", plenary);
        print("a bare JavaFX window                            %6.0f ms; Plenary takes %.2f x that", bare, plenary / bare);
        print("a bare window with a start-up cache of its own  %6.0f ms; Plenary takes %.2f x that", practised, plenary / practised);
    }

    private List<String> plenary(String... command) {
        String launcher = File.separatorChar == '/' ? "plenary" : "plenary.cmd";
        var words = new ArrayList<>(List.of(program.resolve("bin").resolve(launcher).toString(),
                "--data", scratch.resolve("data").toString(), "--profile", scratch.resolve("profile").toString()));
        words.addAll(List.of(command));
        return words;
    }

    private List<String> bare() throws Exception {
        Path classes = Path.of(BareWindow.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path jar = scratch.resolve("bare.jar"); // a start-up cache takes jars only
        if (!Files.exists(jar)) {
            jar(classes, jar);
        }
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xlog:disable",
                "--add-modules=javafx.controls", "--enable-native-access=javafx.graphics",
                "--module-path", program.resolve("fx").toString(), "-classpath", jar.toString(), BareWindow.class.getName());
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar)); var files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("BareWindow")).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }

    /** Runs a command until it ends well. */
    private void end(List<String> command, String options) throws IOException, InterruptedException {
        var run = new ProcessBuilder(command);
        run.environment().put("JAVA_TOOL_OPTIONS", screen + options);
        Path words = scratch.resolve("words.txt");
        Process process = run.redirectErrorStream(true).redirectOutput(words.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended").isTrue();
        assertThat(process.exitValue()).as(Files.readString(words)).isZero();
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
