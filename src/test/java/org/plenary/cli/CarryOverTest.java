package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class CarryOverTest {

    @TempDir
    private Path folder;
    private CliSession anna;

    @BeforeEach
    void twoCallsTheFirstWithAnItemLeftOpen() {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        anna.out("new", "--name", "Second Security Review");
        meeting(43, "2018-09-13");
        meeting(44, "2018-09-27");
        anna.out("set", "agenda-item/43/plan", "meeting", "\"meeting/43\"");
        anna.out("set", "agenda-item/43/plan", "title", "\"Work plan\"");
        anna.out("set", "action/x", "text", "\"Write the letter\"");
        anna.out("set", "action/x", "meeting", "\"meeting/43\"");
    }

    private void meeting(int number, String day) {
        anna.out("set", "meeting/" + number, "number", Integer.toString(number));
        anna.out("set", "meeting/" + number, "title", "\"Plenary call #" + number + "\"");
        anna.out("set", "meeting/" + number, "date", "\"" + day + "\"");
        anna.out("set", "meeting/" + number, "kind", "\"meeting-kind/plenary-call\"");
    }

    @Test
    void thePreviewSaysWhatComesAlongAndWhyAndChangesNothing() {
        assertThat(anna.run("carry-over", "44", "--preview")).isEqualTo(Ran.done("[x] Work plan (not finished; Plenary call #43)\n"
                + "[x] Write the letter (open; Plenary call #43)"));
        assertThat(anna.out("list", "agenda-item", "--where", "meeting=meeting/44", "--json")).isEqualTo("[]");
    }

    @Test
    void whatTheRuleTakesAlongIsOnTheAgendaAndASecondTimeChangesNothing() {
        assertThat(anna.run("carry-over", "#44", "--json")).isEqualTo(Ran.done("{\"actions\":1,\"items\":1,\"rows\":["
                + "{\"entity\":\"agenda-item/43/plan\",\"from\":\"Plenary call #43\",\"proposed\":true,\"reasons\":[\"not-finished\"],\"standing\":\"new\",\"title\":\"Work plan\"},"
                + "{\"entity\":\"action/x\",\"from\":\"Plenary call #43\",\"proposed\":true,\"reasons\":[\"open\"],\"standing\":\"new\",\"title\":\"Write the letter\"}]}"));
        assertThat(anna.out("list", "agenda-item", "--where", "meeting=meeting/44")).contains("Work plan", "Review of open action items", "Write the letter");
        assertThat(anna.run("carry-over", "44")).isEqualTo(Ran.done("Carried over 0 agenda items and 0 open actions."));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(anna.run("carry-over", "45")).isEqualTo(Ran.refused("There is no meeting 45 here. Nothing was done."));
        anna.out("set", "meeting/44", "status", "\"cancelled\"");
        assertThat(anna.run("carry-over", "44")).isEqualTo(Ran.refused(
                "“Plenary call #44” is closed or cancelled. Carry over into a meeting that is still to come. Nothing was changed."));
        anna.out("set", "meeting/50", "number", "44");
        assertThat(anna.run("carry-over", "44")).isEqualTo(Ran.refused(
                "Several meetings have the number 44: meeting/44, meeting/50. Say which by its id. Nothing was done."));
    }
}
