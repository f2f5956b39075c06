package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class PeopleTest {

    @TempDir
    private Path folder;
    private CliSession anna;

    @BeforeEach
    void aReview() {
        anna = new CliSession(folder, "anna-keller");
        anna.out("new", "--name", "Second Security Review");
    }

    @Test
    void aNewNameJoinsTheRosterAndIsRemembered() {
        assertThat(anna.run("me", "--name", "Žarko Kecić", "--json")).isEqualTo(Ran.done("{\"person\":\"person/žarko-kecić\"}"));
        assertThat(anna.run("list", "person").out()).contains("person/žarko-kecić", "Žarko Kecić");
        assertThat(anna.run("show", "person/žarko-kecić", "--history").out()).contains("  žarko-kecić  Žarko Kecić  DOT");
    }

    @Test
    void somebodyActsUnderANameOrAliasOfTheRoster() {
        anna.out("set", "person/ram", "name", "\"Ram Krishna\"");
        anna.out("set", "person/ram", "aliases/Ramkrishna Pariyar", "true");
        new CliSession(folder, "ramkrishna pariyar").out("set", "note/n1", "text", "\"x\"");
        assertThat(anna.run("show", "note/n1", "--history").out()).contains("  ram  x  DOT");
        assertThat(new CliSession(folder, "person/ram").run("me")).isEqualTo(Ran.done("You work as Ram Krishna (person/ram)."));
    }

    @Test
    void anUnknownNameDoesNotAct() {
        assertThat(new CliSession(folder, "Anna Kellr").run("set", "note/n1", "text", "\"x\""))
                .isEqualTo(Ran.refused("Nobody on the roster is called Anna Kellr; the command \"me --name\" puts somebody on it."
                        + " Nothing was changed."));
    }

    @Test
    void aNameNeedsALetter() {
        assertThat(anna.run("me", "--name", "…").exit()).isEqualTo(1);
    }
}
