package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

/** The whole program behind two terminals, with a lost stick between them. */
class EncryptedExchangeTest {

    @TempDir
    private Path folder;
    private CliSession anna;
    private CliSession bo;
    private String open;
    private String sealed;

    @BeforeEach
    void bothKnowEachOther() {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        bo = new CliSession(folder.resolve("b"), "bo-lund");
        open = folder.resolve("open.bundle.json").toString();
        sealed = folder.resolve("sealed.bundle.json.age").toString();
        anna.out("new", "--name", "Second Security Review");
        anna.out("send", "--out", open);
        bo.out("receive", open, "--trust");
        bo.out("set", "note/n1", "text", "\"From Bo\"");
        bo.out("send", "--out", open);
        anna.out("receive", open, "--trust");
        anna.out("set", "note/n1", "text", "\"For Bo alone\"");
    }

    private String recipient(String home) throws IOException {
        var found = Pattern.compile("# public key: (age1\\w+)").matcher(
                Files.readString(folder.resolve(home).resolve("profile").resolve("age-identity.txt")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void everyWriterStatesWhatItsComputerOpens() throws IOException {
        assertThat(Files.readString(Path.of(open))).contains("\"field\":\"recipient\",\"replaces\":[],\"value\":\"" + recipient("b") + "\"");
    }

    @Test
    void whatIsEncryptedForSomebodyIsForThemAndTheSender() throws IOException {
        assertThat(anna.run("send", "--out", sealed, "--encrypt", "bo-lund").out()).endsWith(" Only bo-lund and you can open it.\n");
        assertThat(new String(Files.readAllBytes(Path.of(sealed)), StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1\n")
                .doesNotContain("For Bo alone");
        bo.out("receive", sealed);
        assertThat(bo.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  For Bo alone"));
        assertThat(anna.run("receive", sealed, "--json").out()).contains("\"new\":0");
        CliSession cy = new CliSession(folder.resolve("c"), "cy");
        assertThat(cy.run("receive", sealed, "--trust")).isEqualTo(Ran.refused("This file is encrypted for somebody else: ask whoever made it"
                + " to encrypt it for you too, which they can once they have a bundle from this computer. Nothing was changed."));
    }

    @Test
    void aKeyCanBeGivenAsItIs() throws IOException {
        assertThat(anna.out("send", "--out", sealed, "--encrypt", recipient("b"), "--json")).contains("\"changes\":6,");
        assertThat(bo.run("receive", sealed, "--json").exit()).isZero();
    }

    @Test
    void anEncryptedFileProvesWhatItsSenderHas() {
        bo.out("send", "--out", sealed, "--encrypt", "anna-keller");
        assertThat(anna.out("send", "--out", open, "--to", sealed, "--json")).contains("\"changes\":2,");
    }

    @Test
    void whatIsNoKeyIsRefusedAndNothingWritten() {
        assertThat(anna.run("send", "--out", sealed, "--encrypt", "age1abc")).isEqualTo(Ran.refused("“age1abc” is not a key to encrypt for:"
                + " those are age1 and 58 more letters and digits, all of them. Nothing was written."));
        assertThat(anna.run("send", "--out", sealed, "--encrypt", "cy")).isEqualTo(Ran.refused("No key of “cy” is known here. Receive a bundle"
                + " from their computer first, or give their age1… key. Nothing was written."));
        assertThat(Path.of(sealed)).doesNotExist();
    }

    @Test
    void anIdentityThatIsNoneStopsTheStartInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a").resolve("profile").resolve("age-identity.txt"), "gone");
        assertThat(anna.run("set", "note/n1", "text", "\"x\"")).isEqualTo(Ran.refused("The file " + file + " is not an age identity as this"
                + " program makes them. Put back a copy of it, or move it away to get a new one. Nothing was changed."));
    }
}
