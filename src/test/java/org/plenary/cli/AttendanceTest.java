package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;
import org.plenary.domain.meeting.AttendanceFigures;

class AttendanceTest {

    @TempDir
    private Path folder;
    private CliSession anna;

    @BeforeEach
    void threeCallsOneOfThemMissed() {
        anna = new CliSession(folder.resolve("a"), "bob-moss");
        anna.out("new", "--name", "Second Security Review");
        anna.out("set", "person/bob-moss", "name", "\"Bob Moss\"");
        call("41", "2018-06-30", "absent");
        call("42", "2018-07-01", "remote");
        call("43", "2018-09-13", "apologies");
    }

    private void call(String number, String day, String state) {
        anna.out("set", "meeting/" + number, "date", "\"" + day + "\"");
        anna.out("set", "attendance/" + number + "/bob-moss", "meeting", "\"meeting/" + number + "\"");
        anna.out("set", "attendance/" + number + "/bob-moss", "person", "\"person/bob-moss\"");
        anna.out("set", "attendance/" + number + "/bob-moss", "state", "\"" + state + "\"");
    }

    @Test
    void theFiguresOfAPeriodAreSaidWithWhatTheyMean() {
        assertThat(anna.run("attendance", "--from", "2018-07-01", "--to", "2018-09-30")).isEqualTo(Ran.done(
                "Bob Moss: 1 of 2 attended, 1 apologies, 0 absent, 1 missed in a row\n" + AttendanceFigures.DEFINITION));
        assertThat(anna.out("attendance", "--json")).contains("\"absent\":1,\"apologies\":1,\"attended\":1,\"entity\":\"person/bob-moss\",\"meetings\":3,"
                + "\"missed-in-a-row\":1,\"name\":\"Bob Moss\"", "\"definition\":\"Attended: in the room or remote");
    }

    @Test
    void whatIsNoDayIsRefused() {
        assertThat(anna.run("attendance", "--from", "summer")).isEqualTo(Ran.refused("A day is typed like 2018-07-01. Nothing was read."));
    }
}
