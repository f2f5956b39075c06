package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.bundle.KeyFolder;
import org.plenary.bundle.ProfileKeys;
import org.plenary.cli.CliSession.Ran;
import org.plenary.feature.Outcome;

/** The whole program behind a terminal, its keys under a passphrase. */
class PassphraseTest {

    private static final String WORDS = "drei kleine Wörter";

    @TempDir
    private Path home;
    private CliSession anna;
    private String file;
    private String key;

    @BeforeEach
    void lockTheKeys() {
        anna = new CliSession(home, "anna-keller");
        anna.out("new", "--name", "Second Security Review");
        file = home.resolve("words").toString();
        var folder = new KeyFolder(home.resolve("profile"));
        if (!(folder.open() instanceof Outcome.Done<ProfileKeys>(ProfileKeys keys))) {
            throw new AssertionError("no keys");
        }
        key = keys.signing().publicKey();
        assertThat(folder.lock(keys, WORDS)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatOnlyReadsNeedsNoKey() {
        assertThat(anna.out("keys")).contains(key.substring(0, 8)).contains("mine");
        assertThat(anna.out("list", "note")).isEqualTo("There is no note like that.");
        assertThat(anna.runAsIs("check").exit()).isZero();
    }

    @Test
    void whatWritesIsRefusedWithoutThePassphraseAndChangesNothing() {
        assertThat(anna.run("set", "note/n1", "text", "\"A\"")).isEqualTo(Ran.refused(
                "Your keys are under a passphrase. Give it with --passphrase-file FILE, or in the variable PLENARY_PASSPHRASE. Nothing was changed."));
        assertThat(anna.out("list", "note")).isEqualTo("There is no note like that.");
    }

    @Test
    void itsFileOpensTheKeysAndWhatIsSentIsSignedWithThem() throws IOException {
        Files.writeString(Path.of(file), WORDS + "\n");
        anna.out("set", "note/n1", "text", "\"A\"", "--passphrase-file", file);
        Path sent = home.resolve("sent.bundle.json");
        anna.out("--passphrase-file", file, "send", "--out", sent.toString());
        assertThat(Files.readString(sent)).contains("\"key\": \"" + key + "\"").doesNotContain(WORDS);
    }

    @Test
    void anotherPassphraseIsRefusedAndSoIsAFileWithoutOne() throws IOException {
        Files.writeString(Path.of(file), "drei große Wörter\n");
        assertThat(anna.run("set", "note/n1", "text", "\"A\"", "--passphrase-file", file)).isEqualTo(Ran.refused(
                "That is not the passphrase of your keys. Nothing was changed."));
        Files.writeString(Path.of(file), "\n" + WORDS);
        assertThat(anna.run("set", "note/n1", "text", "\"A\"", "--passphrase-file", file)).isEqualTo(Ran.refused(
                "No passphrase can be read from the first line of " + file + ". Nothing was changed."));
        assertThat(anna.out("list", "note")).isEqualTo("There is no note like that.");
    }
}
