package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class ConflictsTest {

    @TempDir
    private Path folder;
    private CliSession anna;
    private CliSession bo;

    @BeforeEach
    void twoComputersWithOneNote() {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        bo = new CliSession(folder.resolve("b"), "bo-lund");
        anna.out("new", "--name", "Second Security Review");
        write(anna, "Nobody was named and nothing was published.");
        pass(anna, bo);
    }

    private static void write(CliSession who, String text) {
        who.out("set", "note/n1", "text", '"' + text + '"');
    }

    private void pass(CliSession from, CliSession to) {
        String file = folder.resolve("sent.bundle.json").toString();
        from.out("send", "--out", file);
        to.out("receive", file, "--trust");
    }

    @Test
    void editsThatDoNotOverlapComeWithAProposalThatCanBeSettledWith() {
        write(anna, "Nobody has been named and nothing was published.");
        write(bo, "Nobody was named and nothing was published by 2014.");
        pass(bo, anna);
        String both = "Nobody has been named and nothing was published by 2014.";
        assertThat(anna.out("conflicts", "--json")).contains("\"field\":\"text\",\"proposal\":\"" + both + "\",\"versions\":[");
        assertThat(anna.run("conflicts").out()).containsPattern("proposed +both +" + both);
        anna.out("settle", "note/n1", "text", "--value", '"' + both + '"');
        assertThat(anna.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  " + both));
        assertThat(anna.run("conflicts")).isEqualTo(Ran.done("Nothing is in conflict."));
    }

    @Test
    void editsOfTheSameWordComeWithoutOne() {
        write(anna, "Nobody was asked and nothing was published.");
        write(bo, "Nobody was chosen and nothing was published.");
        pass(bo, anna);
        assertThat(anna.out("conflicts", "--json")).startsWith("[{\"base\":").doesNotContain("proposal");
    }
}
