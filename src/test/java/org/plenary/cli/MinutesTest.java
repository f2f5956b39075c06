package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class MinutesTest {

    @TempDir
    private Path folder;
    private CliSession anna;
    private String out;

    @BeforeEach
    void aClosedMeetingWithAnAction() {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        out = folder.resolve("out").toString();
        anna.out("new", "--name", "Second Security Review");
        anna.out("set", "meeting/7", "number", "7");
        anna.out("set", "meeting/7", "title", "\"Plenary call\"");
        anna.out("set", "meeting/7", "status", "\"cancelled\"");
        anna.out("set", "meeting/7", "note", "\"Kept in the team\"");
    }

    private Path file(String name) {
        return folder.resolve("out").resolve(name);
    }

    @Test
    void thePublicMinutesOfAMeetingAreWrittenWithTheirGaps() {
        assertThat(anna.run("minutes", "7", "--out", out, "--format", "markdown", "--public", "--json")).isEqualTo(Ran.done(
                "{\"files\":[\"" + file("minutes-7.md") + "\"],\"gaps\":["
                        + "{\"entity\":\"meeting/7\",\"message\":\"The meeting's day, start or time zone is not recorded.\"},"
                        + "{\"entity\":\"meeting/7\",\"message\":\"The roll call was not taken, and apologies are not recorded.\"},"
                        + "{\"entity\":\"meeting/7\",\"message\":\"The next meeting is not on the list.\"}]}"));
        assertThat(file("minutes-7.md")).hasContent("# Minutes: Plenary call #7\n\nThe meeting was cancelled.\n");
    }

    @Test
    void thePersonAtTheTerminalReadsTheSame() {
        assertThat(anna.run("minutes", "meeting/7", "--out", out, "--format", "text,wiki")).isEqualTo(Ran.done("Wrote " + file("minutes-7-internal.wiki")
                + ".\nWrote " + file("minutes-7-internal.txt") + ".\nMissing:\n  The meeting's day, start or time zone is not recorded. (meeting/7)\n"
                + "  The roll call was not taken, and apologies are not recorded. (meeting/7)\n  The next meeting is not on the list. (meeting/7)"));
        assertThat(file("minutes-7-internal.txt")).content().contains("Kept in the team");
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(anna.run("minutes", "8", "--out", out)).isEqualTo(Ran.refused("There is no meeting 8 here. Nothing was written."));
        assertThat(anna.run("minutes", "7", "--out", out, "--format", "odt")).isEqualTo(Ran.refused(
                "Minutes cannot be written as odt yet, only as docx, pdf, markdown, html, wiki, text, xlsx, csv, pptx, ics. Nothing was written."));
        assertThat(file("minutes-7.md")).doesNotExist();
    }

    @Test
    void minutesAreCirculatedSignedOffAndPublished() {
        assertThat(anna.run("publish", "7")).isEqualTo(Ran.refused("These minutes are not signed off yet. A chair signs them off first; nothing was changed."));
        assertThat(anna.run("circulate", "7", "--deadline", "Friday")).isEqualTo(Ran.refused(
                "--deadline is no time in UTC such as 2018-10-22T17:00:00Z: Friday. Nothing was changed."));
        assertThat(anna.run("circulate", "7", "--deadline", "2099-10-22T17:00:00Z", "--json")).isEqualTo(Ran.done(
                "{\"deadline\":\"2099-10-22T17:00:00Z\",\"dot\":\"DOT\",\"entity\":\"minutes/7/1\",\"version\":1}"));
        assertThat(anna.run("sign-off", "7")).isEqualTo(Ran.refused(
                "anna-keller holds no chair's role on the day of this meeting. Nobody does: give somebody one under Members; nothing was changed."));
        anna.out("set", "person/anna-keller", "name", "\"Anna Keller\"");
        anna.out("set", "meeting/7", "chair", "\"person/anna-keller\"");
        assertThat(anna.run("sign-off", "7", "--json")).isEqualTo(Ran.done("{\"dot\":\"DOT\"}"));
        Ran published = anna.run("publish", "7", "--json");
        assertThat(published.out()).matches("\\{\"dot\":\"DOT\",\"entity\":\"minutes/7/1\",\"hash\":\"[0-9a-f]{64}\",\"version\":1}\n");
        assertThat(anna.run("circulate", "7")).isEqualTo(Ran.refused(
                "Version 1 is published and stays as it is. Say why a new version is needed; nothing was changed."));
    }
}
