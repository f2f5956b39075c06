package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class KeysTest {

    @TempDir
    Path folder;

    private CliSession anna;
    private CliSession bo;
    private String annasKey;

    @BeforeEach
    void boTakesAnnasFile() {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        bo = new CliSession(folder.resolve("b"), "bo-lund");
        String fromAnna = folder.resolve("anna.bundle.json").toString();
        anna.out("new", "--name", "Second Security Review");
        anna.out("set", "note/n1", "text", "\"Old\"");
        anna.out("send", "--out", fromAnna);
        bo.out("receive", fromAnna, "--trust");
        Matcher key = Pattern.compile("\"key\":\"([A-Za-z0-9_-]{43})\",\"person\":\"person/anna-keller\"").matcher(bo.out("keys", "--json"));
        assertThat(key.find()).isTrue();
        annasKey = key.group(1);
    }

    @Test
    void keysAreListedWithTheirWordsAndState() {
        assertThat(bo.out("keys", "--json")).contains("\"person\":\"person/anna-keller\",\"revoked-by\":[],\"state\":\"taken\"",
                "\"person\":\"person/bo-lund\"", "\"state\":\"mine\",\"this-computer\":true");
        Matcher words = Pattern.compile("anna-keller +" + annasKey.substring(0, 8).replace("-", "\\-") + "\\S* +taken +((?:[a-z]+ ?){6})")
                .matcher(bo.out("keys"));
        assertThat(words.find()).isTrue();
        assertThat(anna.out("keys")).contains(words.group(1).strip());
    }

    @Test
    void aKeyIsComparedThenVouchedFor() {
        assertThat(bo.run("keys", "vouch", annasKey)).isEqualTo(
                Ran.refused("Compare the six words of this key first; only then can you vouch for it. Nothing was changed."));
        assertThat(bo.run("keys", "compare", annasKey.substring(0, 10))).isEqualTo(Ran.done("The key counts as compared on this computer."));
        assertThat(bo.run("keys", "vouch", "anna-keller", "--json")).isEqualTo(Ran.done("{\"dot\":\"DOT\"}"));
        assertThat(bo.out("keys", "--json")).contains("\"state\":\"compared\"");
        bo.out("keys", "mark", "anna-keller");
        assertThat(bo.out("keys", "--json")).contains("\"state\":\"marked\"");
    }

    @Test
    void aKeyIsRevokedFromANamedPoint() {
        Matcher dot = Pattern.compile("[0-9a-z]{8}:[0-9]+:[A-Za-z0-9_-]{16}").matcher(bo.out("show", "note/n1", "--history", "--json"));
        assertThat(dot.find()).isTrue();
        assertThat(bo.run("keys", "revoke", annasKey, "--last-good", "nonsense").err()).startsWith("nonsense names no change;");
        bo.out("keys", "revoke", annasKey, "--last-good", dot.group(), "--reason", "lost");
        assertThat(bo.out("keys", "--json")).contains("\"revoked-by\":[\"bo-lund\"],\"state\":\"revoked\"");
        assertThat(bo.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  Old"));
    }

    @Test
    void aKeyThatIsNotHereAndNoKeyAtAllAreRefused() {
        assertThat(bo.run("keys", "compare", "AAAA")).isEqualTo(Ran.refused(
                "No key here is or begins with AAAA; the command \"keys\" lists them all. Nothing was changed."));
        assertThat(bo.run("keys", "compare")).isEqualTo(Ran.refused("Name the key too: how it begins, or a person who has one key; the command"
                + " \"keys\" lists them all. Nothing was changed."));
        assertThat(bo.run("keys", "forget", annasKey).exit()).isEqualTo(2);
    }
}
