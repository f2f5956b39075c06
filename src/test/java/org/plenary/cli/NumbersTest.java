package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class NumbersTest {

    @TempDir
    private Path folder;
    private CliSession anna;

    @BeforeEach
    void twoActionsAndADecision() {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        anna.out("new", "--name", "Second Security Review");
        anna.out("set", "action/one", "text", "\"Send the\\nletter\"");
        anna.out("set", "action/two", "text", "\"Book a room\"");
        anna.out("set", "decision/first", "text", "\"Meet twice a week\"");
    }

    @Test
    void whoGivesTheNumbersIsToldWhichWereGiven() {
        assertThat(anna.run("number", "--take-over")).isEqualTo(Ran.done("A1  Send the letter\nA2  Book a room\nD1  Meet twice a week"));
        assertThat(anna.run("number")).isEqualTo(Ran.done("Everything has its number."));
        assertThat(anna.run("list", "action", "--where", "number=2", "--json").out()).contains("\"entity\":\"action/two\"").doesNotContain("action/one");
    }

    @Test
    void theSameForAScript() {
        anna.out("remove", "decision/first");
        assertThat(anna.run("number", "--take-over", "--json")).isEqualTo(Ran.done(
                "{\"given\":[{\"entity\":\"action/one\",\"number\":\"A1\"},{\"entity\":\"action/two\",\"number\":\"A2\"}]}"));
    }

    @Test
    void nobodyElseGivesNumbers() {
        assertThat(anna.run("number")).isEqualTo(Ran.refused("Nobody was named to give the numbers in this review. Nothing was changed."));
        anna.out("number", "--take-over");
        anna.out("set", "action/three", "text", "\"Late\"");
        assertThat(new CliSession(folder.resolve("a"), "bob-moss").run("number").exit()).isEqualTo(1);
        assertThat(anna.run("number")).isEqualTo(Ran.done("A3  Late"));
    }
}
