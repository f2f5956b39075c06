package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThisComputerTest {

    @TempDir
    private Path home;

    private AppFolders folders(String system, Map<String, String> environment) {
        return new ThisComputer(Map.of("os.name", system, "user.home", home.toString())::get, environment::get).folders();
    }

    @Test
    void linuxHasTheXdgBaseDirectories() {
        assertThat(folders("Linux", Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s")))
                .isEqualTo(new AppFolders(Path.of("/d/plenary/review"), Path.of("/c/plenary"), Path.of("/s/plenary")));
    }

    @Test
    void aRelativeOrMissingXdgDirectoryIsTheUsualOne() {
        assertThat(folders("Linux", Map.of("XDG_DATA_HOME", "relative", "XDG_CONFIG_HOME", " ")))
                .isEqualTo(new AppFolders(home.resolve(".local/share/plenary/review"), home.resolve(".config/plenary"),
                        home.resolve(".local/state/plenary")));
    }

    @Test
    void aMacHasItsLibrary() {
        Path support = home.resolve("Library/Application Support/Plenary");
        assertThat(folders("Mac OS X", Map.of())).isEqualTo(new AppFolders(support.resolve("review"), support.resolve("profile"),
                home.resolve("Library/Logs/Plenary")));
    }

    @Test
    void windowsKeepsThePersonsThingsApart() {
        assertThat(folders("Windows 11", Map.of())).isEqualTo(new AppFolders(home.resolve("AppData/Local/Plenary/review"),
                home.resolve("AppData/Roaming/Plenary"), home.resolve("AppData/Local/Plenary/logs")));
    }

    @Test
    void aFolderDataBesideTheLauncherHoldsEverything() throws IOException {
        Path data = Files.createDirectory(home.resolve("data"));
        var expected = new AppFolders(data.resolve("review"), data.resolve("profile"), data.resolve("logs"));
        assertThat(new ThisComputer(Map.of("jpackage.app-path", home.resolve("Plenary.exe").toString())::get, n -> null).folders())
                .isEqualTo(expected);
        assertThat(new ThisComputer(Map.of("plenary.home", home.toString())::get, n -> null).folders()).isEqualTo(expected);
    }

    @Test
    void aProfileElsewhereTakesItsLogsAlong() {
        AppFolders usual = folders("Linux", Map.of());
        assertThat(usual.withData(Path.of("/d")).withProfile(Path.of("/p")))
                .isEqualTo(new AppFolders(Path.of("/d"), Path.of("/p"), Path.of("/p/logs")));
    }

    @Test
    void theUserIsTheSlugOfTheirName() {
        assertThat(new ThisComputer(Map.of("user.name", "Anna Keller")::get, n -> null).user()).isEqualTo("anna-keller");
        assertThat(new ThisComputer(Map.of("user.name", "…")::get, n -> null).user()).isEqualTo("somebody");
        assertThat(new ThisComputer(n -> null, n -> null).user()).isEqualTo("somebody");
    }

    @Test
    void theDeviceIsNamedByTheSystem() {
        assertThat(new ThisComputer(n -> null, Map.of("COMPUTERNAME", "ANNAS-PC")::get).device()).isEqualTo("ANNAS-PC");
        assertThat(new ThisComputer(n -> null, n -> null).device()).isNotBlank();
    }
}
