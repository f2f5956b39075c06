package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class RegistersTest {

    @TempDir
    private Path folder;
    private CliSession anna;
    private Path out;

    @BeforeEach
    void anActionWithNotesADecisionAndAQuestion() {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        out = folder.resolve("out");
        anna.out("new", "--name", "Second Security Review");
        set("person/anna-keller", "name", "\"Anna Keller\"");
        set("meeting/43", "number", "43");
        set("meeting/43", "title", "\"Plenary call\"");
        set("action/one", "text", "\"=HYPERLINK(1)\"");
        set("action/one", "meeting", "\"meeting/43\"");
        set("action/one", "requested", "\"2018-10-21\"");
        set("action/one", "owners/person/anna-keller", "true");
        set("action/one", "owner-groups/Staff", "true");
        set("action/one", "due", "\"2018-10-26\"");
        note("first", "\"Half of it\"", "public");
        note("second", "\"They are slow\"", "internal");
        set("decision/one", "text", "\"Meet twice\"");
        set("decision/one", "state", "\"published\"");
        set("question/one", "text", "\"Was it funded?\"");
        set("question/one", "note", "\"Ask Patrick\"");
        set("question/two", "text", "\"Not sent yet\"");
        set("question/two", "state", "\"draft\"");
    }

    private void set(String entity, String field, String value) {
        anna.out("set", entity, field, value);
    }

    private void note(String key, String text, String audience) {
        set("progress-note/" + key, "of", "\"action/one\"");
        set("progress-note/" + key, "date", "\"2018-10-2" + key.length() + "\"");
        set("progress-note/" + key, "text", text);
        set("progress-note/" + key, "audience", "\"" + audience + "\"");
    }

    private List<String> lines(String file) throws IOException {
        return List.of(Files.readString(out.resolve(file), StandardCharsets.UTF_8).replace("\uFEFF", "").split("\r\n"));
    }

    @Test
    void theActionsHaveIcannsColumns() throws IOException {
        anna.out("number", "--take-over");
        assertThat(anna.run("registers", "--out", out.toString(), "--format", "csv", "--public", "--json")).isEqualTo(Ran.done("{\"files\":["
                + Stream.of("actions", "decisions", "questions").map(name -> "\"" + out.resolve(name + ".csv") + "\"").reduce((a, b) -> a + "," + b).orElseThrow()
                + "]}"));
        assertThat(lines("actions.csv")).containsExactly("Item #,Category,Source of Request,Date of Request,Action Item Request,Action Owner,"
                + "Anticipated Completion Date,Progress Notes,Completed Response,Completion Date",
                "1,,Plenary call #43,2018-10-21,'=HYPERLINK(1),\"Anna Keller, Staff\",2018-10-26,2018-10-25: Half of it,,");
        assertThat(lines("decisions.csv").get(1)).isEqualTo("1,Meet twice,,,Reviewed,,,,");
        assertThat(lines("questions.csv")).hasSize(2).last().isEqualTo("1,Was it funded?,,,,,,,Asked,,,,,");
    }

    @Test
    void theTeamsCopyHasInternalNotesAndDraftsAndSaysSo() throws IOException {
        anna.out("registers", "--out", out.toString(), "--format", "csv");
        assertThat(lines("actions-internal.csv").get(1)).startsWith("A·one,");
        assertThat(Files.readString(out.resolve("actions-internal.csv"))).contains("2018-10-25: Half of it\n2018-10-26: They are slow");
        assertThat(Files.readString(out.resolve("questions-internal.csv"))).contains("Ask Patrick", "Not sent yet");
    }

    @Test
    void theWorkbookHasAllThreeAndTheCalendarWhatIsDue() throws IOException {
        anna.out("number", "--take-over");
        anna.out("registers", "--out", out.toString(), "--format", "xlsx,ics", "--public");
        try (ZipFile zip = new ZipFile(out.resolve("registers.xlsx").toFile())) {
            String workbook = new String(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(workbook).contains("name=\"Actions\"", "name=\"Decisions\"", "name=\"Questions\"");
        }
        assertThat(Files.readString(out.resolve("registers.ics"))).contains("BEGIN:VTODO", "DUE;VALUE=DATE:20181026", "SUMMARY:A1 ");
    }

    @Test
    void anUnknownFormatIsRefusedAndNothingIsWritten() {
        assertThat(anna.run("registers", "--out", out.toString(), "--format", "ods")).isEqualTo(Ran.refused(
                "Registers cannot be written as ods, only as xlsx, csv, ics. Nothing was written."));
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderWhereAFileShouldBeIsLeftAlone() throws IOException {
        Files.createDirectories(out.resolve("actions.csv"));
        assertThat(anna.run("registers", "--out", out.toString(), "--format", "csv", "--public")).isEqualTo(Ran.refused(
                out.resolve("actions.csv") + " is a folder. Choose another name. Nothing was written."));
        assertThat(out.resolve("decisions.csv")).doesNotExist();
    }
}
