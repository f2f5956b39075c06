package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.ProjectorLook;

class PreferencesFileTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void logsAside() {
        Logging.into(folder.resolve("logs"));
    }

    @AfterEach
    void stopLogging() {
        LogManager.getLogManager().reset();
    }

    private Preferences read() {
        return new PreferencesFile(folder.resolve("profile")).read();
    }

    private void write(byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("profile"));
        Files.write(folder.resolve("profile").resolve(PreferencesFile.NAME), bytes);
    }

    @Test
    void nothingChosenIsTheUsual() {
        assertThat(read()).isEqualTo(Preferences.USUAL);
    }

    @Test
    void whatWasChosenIsReadAgain() throws IOException {
        var file = new PreferencesFile(folder.resolve("profile"));
        file.change(chosen -> chosen.withMe("žarko-kecić").withAppearance(Appearance.DARK));
        file.change(chosen -> chosen.withTextSize(150).withFolder(Path.of("/Österreich/a b")).withWatched(Optional.of(Path.of("/中文"))));
        file.change(p -> p.withProjectorLook(new ProjectorLook(120, true, true, false, true)).withProjectorScreen(Optional.of("1280×720 @ 1440,0 96 dpi")));
        assertThat(read()).isEqualTo(new Preferences(Optional.of("žarko-kecić"), Optional.empty(), Appearance.DARK, 150,
                Optional.of(Path.of("/Österreich/a b")), Optional.of(Path.of("/中文")), new ProjectorLook(120, true, true, false, true), Optional.of("1280×720 @ 1440,0 96 dpi")));
        try (Stream<Path> files = Files.list(folder.resolve("profile"))) {
            assertThat(files).containsExactly(folder.resolve("profile").resolve(PreferencesFile.NAME));
        }
    }

    @Test
    void aDamagedFileIsTheUsual() throws IOException {
        write(new byte[] {'m', 'e', '=', (byte) 0xFF});
        assertThat(read()).isEqualTo(Preferences.USUAL);
        write("me=\\u12".getBytes(StandardCharsets.UTF_8));
        assertThat(read()).isEqualTo(Preferences.USUAL);
    }

    @Test
    void aSillyValueCostsOnlyItself() throws IOException {
        write("me=anna\ndevice=laptop\ntext-size=9999\nappearance=purple\nfolder=\\u0000".getBytes(StandardCharsets.UTF_8));
        assertThat(read()).isEqualTo(new Preferences(Optional.of("anna"), Optional.of("laptop"), Appearance.FOLLOW, 200, Optional.empty(), Optional.empty(),
                ProjectorLook.USUAL, Optional.empty()));
        write("text-size=big".getBytes(StandardCharsets.UTF_8));
        assertThat(read()).isEqualTo(Preferences.USUAL);
    }

    @Test
    void whereNothingCanBeWrittenOnlyTheChoiceIsLost() throws IOException {
        Files.writeString(folder.resolve("profile"), "a file in the way");
        new PreferencesFile(folder.resolve("profile")).change(chosen -> chosen.withMe("anna"));
        assertThat(read()).isEqualTo(Preferences.USUAL);
    }
}
