package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.domain.exchange.Slug;

/**
 * What the system says about this computer and its user.
 *
 * @param setting a system property, or null
 * @param environment an environment variable, or null
 */
record ThisComputer(Function<String, String> setting, Function<String, String> environment) {

    private static final String NAME = "Plenary";

    /** The computer that this program runs on. */
    static ThisComputer real() {
        return new ThisComputer(System::getProperty, System::getenv);
    }

    /**
     * The system's usual places; with a folder {@code data} next to the launcher, that folder alone (portable mode: everything on one
     * stick).
     */
    AppFolders folders() {
        Optional<Path> portable = besideLauncher().filter(Files::isDirectory);
        if (portable.isPresent()) {
            Path all = portable.get();
            return new AppFolders(all.resolve("review"), all.resolve("profile"), all.resolve("logs"));
        }
        Path home = Path.of(value("user.home", setting).orElse("."));
        String system = value("os.name", setting).orElse("").toLowerCase(Locale.ROOT);
        return system.contains("windows") ? windows(home) : system.contains("mac") ? mac(home) : linux(home);
    }

    /** The slug of the user's name: who acts until somebody says who they are. Never empty. */
    String user() {
        return value("user.name", setting).map(Slug::of).filter(slug -> !slug.isEmpty()).orElse("somebody");
    }

    /** The computer's name for people, found without asking the network. Never empty. */
    String device() {
        return value("COMPUTERNAME", environment).or(() -> value("HOSTNAME", environment)).or(ThisComputer::nameInFile)
                .orElseGet(() -> value("os.name", setting).orElse("computer"));
    }

    private Optional<Path> besideLauncher() {
        return value("plenary.home", setting).map(Path::of)
                .or(() -> value("jpackage.app-path", setting).map(launcher -> Path.of(launcher).toAbsolutePath().getParent()))
                .map(folder -> folder.resolve("data"));
    }

    private AppFolders windows(Path home) {
        Path local = place("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(NAME);
        Path roaming = place("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve(NAME);
        return new AppFolders(local.resolve("review"), roaming, local.resolve("logs"));
    }

    private AppFolders mac(Path home) {
        Path library = home.resolve("Library");
        Path support = library.resolve("Application Support").resolve(NAME);
        return new AppFolders(support.resolve("review"), support.resolve("profile"), library.resolve("Logs").resolve(NAME));
    }

    /** The XDG base directories; a relative path in a variable is to be ignored, their specification says. */
    private AppFolders linux(Path home) {
        String name = NAME.toLowerCase(Locale.ROOT);
        return new AppFolders(place("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve(name).resolve("review"),
                place("XDG_CONFIG_HOME", home.resolve(".config")).resolve(name),
                place("XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve(name));
    }

    private Path place(String variable, Path otherwise) {
        return value(variable, environment).map(Path::of).filter(Path::isAbsolute).orElse(otherwise);
    }

    private static Optional<String> value(String name, Function<String, String> source) {
        return Optional.ofNullable(source.apply(name)).filter(value -> !value.isBlank());
    }

    private static Optional<String> nameInFile() {
        try {
            return Optional.of(Files.readString(Path.of("/etc/hostname")).strip()).filter(name -> !name.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
