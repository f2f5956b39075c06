import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays out the program as people start it: {@code bin} (launchers), {@code lib} (our jar and the libraries), {@code fx} (the JavaFX modules of this platform).
 *
 * <p>The build runs this file as it stands, with the program's class path and with the JDK that compiled the program: Maven knows where that JDK is
 * but tells it to no property, while here it is simply {@code java.home}.
 */
final class WriteLauncher {

    private static final String OPTIONS = String.join(" ",
            "-XX:+UseSerialGC",
            // Remarks of the virtual machine would go to standard output, where --json promises one document and nothing else.
            "-Xlog:disable",
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics",
            "-Dh2.allowedClasses=none");

    private final Path templates;
    private final String mainClass;

    private WriteLauncher(Path templates, String mainClass) {
        this.templates = templates;
        this.mainClass = mainClass;
    }

    /** Expects the folder of the launchers' templates, our jar, the main class and the folder to fill. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var jar = Path.of(args[1]);
        var home = Path.of(args[3]);
        var libraries = Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        var launcher = new WriteLauncher(Path.of(args[0]), args[2]).write(home, jar, libraries);
        StartUpCache.practise(launcher, home.resolve("lib"));
    }

    private Path write(Path home, Path jar, List<Path> libraries) throws IOException {
        var lib = emptyFolder(home.resolve("lib"));
        var fx = emptyFolder(home.resolve("fx"));
        var classPath = new ArrayList<String>();
        classPath.add(copy(jar, lib));
        for (var library : libraries) {
            if (library.getFileName().toString().startsWith("javafx-")) {
                copy(library, fx);
            } else {
                classPath.add(copy(library, lib));
            }
        }
        var bin = Files.createDirectories(home.resolve("bin"));
        var java = Path.of(System.getProperty("java.home"), "bin");
        var forPosix = fill("plenary.sh", java.resolve("java").toString().replace("'", "'\\''"), classPath, "$home/lib/", ":");
        var forWindows = fill("plenary.cmd", java.resolve("java.exe").toString(), classPath, "%home%\\lib\\", ";");
        var launcher = Files.writeString(bin.resolve("plenary"), forPosix);
        Files.writeString(bin.resolve("plenary.cmd"), forWindows.replaceAll("\\R", "\r\n"));
        if (!launcher.toFile().setExecutable(true, false)) {
            throw new IOException("Could not make " + launcher + " executable");
        }
        return File.separatorChar == '/' ? launcher : bin.resolve("plenary.cmd");
    }

    private String fill(String template, String java, List<String> jars, String folder, String separator) throws IOException {
        return Files.readString(templates.resolve(template))
                .replace("@JAVA@", java)
                .replace("@OPTIONS@", OPTIONS)
                .replace("@MAIN@", mainClass)
                .replace("@CLASSPATH@", jars.stream().map(folder::concat).collect(Collectors.joining(separator)));
    }

    /** What an earlier build left would otherwise be started along. */
    private static Path emptyFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.newDirectoryStream(folder)) {
            for (var file : old) {
                Files.delete(file);
            }
        }
        return folder;
    }

    private static String copy(Path file, Path folder) throws IOException {
        return Files.copy(file, folder.resolve(file.getFileName())).getFileName().toString();
    }
}
