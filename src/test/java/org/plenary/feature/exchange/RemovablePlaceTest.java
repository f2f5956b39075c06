package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovablePlaceTest {

    @TempDir
    private Path folder;

    private static boolean judgedByFolder(Path file) {
        return new RemovablePlace(path -> Optional.empty()).holds(file);
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"/media/anna/STICK/a.bundle.json", "/run/media/anna/STICK/a.bundle.json", "/Volumes/STICK/a.bundle.json",
        "/home/anna/../../media/anna/STICK/b", "/mnt/chromeos/removable/STICK/a"})
    void whatIsMountedWherePluggedInThingsAreCanBeCarriedAway(String file) {
        assertThat(judgedByFolder(Path.of(file))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/anna/media/a.bundle.json", "/mediathek/a", "/srv/run/media/a", "media/a.bundle.json", "a.bundle.json"})
    void aFolderThatIsOnlyCalledSoIsNot(String file) {
        assertThat(judgedByFolder(Path.of(file))).isFalse();
    }

    @Test
    void theSystemIsAskedAboutTheNearestFolderThatIsThere() throws IOException {
        var asked = new ArrayList<Path>();
        var place = new RemovablePlace(path -> {
            asked.add(path);
            return Optional.of(true);
        });
        assertThat(place.holds(folder.resolve("not").resolve("yet").resolve("a.bundle.json"))).isTrue();
        assertThat(asked).isEqualTo(List.of(folder.toRealPath()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsFollowedToWhereItLeads() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path link = Files.createSymbolicLink(folder.resolve("desktop"), stick);
        Path real = stick.toRealPath();
        assertThat(new RemovablePlace(path -> Optional.of(path.equals(real))).holds(link.resolve("a.bundle.json"))).isTrue();
    }

    @Test
    void thisDiskIsAskedWithoutTrouble() {
        assertThat(new RemovablePlace().holds(folder.resolve("a.bundle.json"))).isFalse();
    }
}
