import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/**
 * A practice run of the packaged program, from which the virtual machine keeps what it learned about starting ({@code lib/plenary.aot}, JEP 514).
 *
 * <p>The program works as well without that file, and Java passes over one that no longer fits; so a practice run that fails is told, but does not fail the build.
 */
final class StartUpCache {

    private static final int PATIENCE_SECONDS = 120;

    private StartUpCache() {
    }

    /** Practises with every screen of the sample, in a throw-away folder and without a display. */
    static void practise(Path launcher, Path lib) throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("plenary-practice");
        try {
            var run = new ProcessBuilder(launcher.toString(),
                    "--data", scratch.resolve("data").toString(), "--profile", scratch.resolve("profile").toString(),
                    "tour", "--out", scratch.resolve("pictures").toString(), "--theme", "light", "--size", "1280x800");
            run.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=plenary.aot -Dglass.platform=Headless -Dprism.order=sw");
            run.directory(lib.toFile()); // a relative name in the options above, since they can't hold a path with a space
            var words = scratch.resolve("words.txt");
            run.redirectErrorStream(true).redirectOutput(words.toFile());
            var outcome = outcome(run.start());
            if (!outcome.isEmpty()) {
                Files.deleteIfExists(lib.resolve("plenary.aot"));
                System.out.println("Plenary is packaged but will start slower, since its practice run " + outcome + ":");
                Files.readAllLines(words).stream().filter(line -> !line.startsWith("Picked up ")).limit(10).forEach(line -> System.out.println("    " + line));
            }
        } finally {
            delete(scratch);
        }
    }

    /** What went wrong, or nothing. */
    private static String outcome(Process run) throws InterruptedException {
        if (!run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            run.descendants().forEach(ProcessHandle::destroyForcibly);
            run.destroyForcibly().waitFor();
            return "took more than " + PATIENCE_SECONDS + " seconds";
        }
        return run.exitValue() == 0 ? "" : "ended with " + run.exitValue();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
