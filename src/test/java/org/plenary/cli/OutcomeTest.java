package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class OutcomeTest {

    @TempDir
    private Path folder;
    private CliSession anna;

    @BeforeEach
    void aRunningMeetingAndThreeRecommendations() {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        anna.out("new", "--name", "Second Security Review");
        for (int n = 7; n <= 9; n++) {
            anna.out("set", "recommendation/ssr1-" + n, "number", Integer.toString(n));
            anna.out("set", "recommendation/ssr1-" + n, "short-detail", "\"Detail " + n + "\"");
        }
        anna.out("set", "team-text/ssr1-7/q1", "text", "\"It was published.\"");
        anna.out("set", "team-text/ssr1-7/q1", "recommendation", "\"recommendation/ssr1-7\"");
        anna.out("set", "meeting/43", "number", "43");
        anna.out("set", "meeting/43", "status", "\"running\"");
        anna.out("me", "--name", "Anna Keller");
        anna.out("set", "question/q12", "number", "12");
        anna.out("set", "question/q12", "text", "\"Which contracts?\"");
    }

    @Test
    void outcomesAreRecordedInTheMeetingThatRunsAndStandInItsMinutes() {
        assertThat(anna.run("outcome", "7", "adopted-with-edits", "--reason", "in the first sentence “was” became “is”"))
                .isEqualTo(Ran.done("Recorded that meeting/43 leaves recommendation/ssr1-7 adopted-with-edits."));
        assertThat(anna.run("outcome", "8", "parked", "--waits-for", "Q12", "--json")).isEqualTo(Ran.done("{\"dot\":\"DOT\"}"));
        anna.out("outcome", "9", "returned", "--to", "Anna Keller", "--due", "2018-09-20", "--reason", "name the contracts", "--no-action");
        anna.out("minutes", "43", "--out", folder.resolve("out").toString(), "--format", "markdown", "--public");
        assertThat(folder.resolve("out").resolve("minutes-43.md")).content()
                .contains("Recommendation 7:** adopted with the following edits: in the first sentence “was” became “is”")
                .contains("Recommendation 8:** parked: waits for question 12")
                .contains("Recommendation 9:** returned to its owner: Anna Keller");
        assertThat(anna.run("list", "action", "--json").out()).contains("Get question 12 answered, so that Recommendation 8 can be taken up again");
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() {
        assertThat(anna.run("outcome", "7", "approved"))
                .isEqualTo(Ran.refused("A meeting leaves a recommendation adopted, adopted-with-edits, parked or returned, not approved. Nothing was recorded."));
        assertThat(anna.run("outcome", "8", "parked"))
                .isEqualTo(Ran.refused("Say what Recommendation 8 waits for: a question, or a reason. Nothing was recorded."));
        assertThat(anna.run("outcome", "8", "parked", "--waits-for", "13"))
                .isEqualTo(Ran.refused("There is no question called 13 here. Nothing was recorded."));
        assertThat(anna.run("outcome", "9", "returned", "--to", "Nobody"))
                .isEqualTo(Ran.refused("Nobody on the roster is called Nobody. Nothing was recorded."));
        assertThat(anna.run("outcome", "7", "adopted", "--meeting", "44"))
                .isEqualTo(Ran.refused("There is no meeting called 44 here. Nothing was recorded."));
    }
}
