package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class EditingTest {

    @TempDir
    private Path folder;
    private CliSession anna;

    @BeforeEach
    void aReviewOfAnna() {
        anna = new CliSession(folder, "anna-keller");
        anna.out("new", "--name", "Second Security Review");
    }

    @Test
    void aSavedValueIsListedAndShown() {
        assertThat(anna.run("set", "person/ram", "name", "\"Ram Krishna\"")).isEqualTo(Ran.done("Saved name of person/ram."));
        assertThat(anna.run("set", "person/ram", "aliases/Ramkrishna", "true", "--json")).isEqualTo(Ran.done("{\"dot\":\"DOT\"}"));
        assertThat(anna.run("list", "person")).isEqualTo(Ran.done("            name\nperson/ram  Ram Krishna"));
        assertThat(anna.run("show", "person/ram")).isEqualTo(Ran.done("person/ram\nname     Ram Krishna\naliases  Ramkrishna"));
    }

    @Test
    void jsonHasEveryDeclaredFieldAndNothingElseIsPrinted() {
        anna.out("set", "note/n1", "text", "\"Line\\nbreak\"");
        Ran shown = anna.run("--json", "show", "note/n1");
        assertThat(anna.run("list", "note", "--json")).isEqualTo(Ran.done("[" + shown.out().strip() + "]"));
        assertThat(shown.out()).startsWith("{").contains("\"entity\":\"note/n1\"", "\"text\":\"Line\\nbreak\"", "\"conflicts\":{}")
                .endsWith("}\n");
    }

    @Test
    void whereAndLimitNarrowAList() {
        anna.out("set", "person/b", "name", "\"Bo\"");
        anna.out("set", "person/c", "name", "\"Cy\"");
        anna.out("set", "person/d", "name", "\"Bo\"");
        assertThat(anna.run("list", "person", "--where", "name=bo")).isEqualTo(Ran.done("          name\nperson/b  Bo\nperson/d  Bo"));
        assertThat(anna.run("list", "person", "--where", "name=bo", "--limit", "1")).isEqualTo(Ran.done("          name\nperson/b  Bo"));
        assertThat(anna.run("list", "person", "--where", "name=Di")).isEqualTo(Ran.done("There is no person like that."));
        assertThat(anna.run("list", "person", "--where", "name=Di", "--json")).isEqualTo(Ran.done("[]"));
    }

    @Test
    void templateValuesAreSetAndPrintedByTheirLabels() {
        anna.out("set", "recommendation/ssr1-7", "grouping", "\"octo\"");
        assertThat(anna.run("list", "recommendation", "--where", "grouping=OCTO"))
                .isEqualTo(Ran.done("                       grouping\nrecommendation/ssr1-7  OCTO"));
    }

    @Test
    void aFileGivesItsText() throws IOException {
        Path text = Files.writeString(folder.resolve("text.md"), "Zoë:\r\n*yes*\n");
        anna.out("set", "note/n1", "text", "@" + text);
        assertThat(anna.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  Zoë:\n      *yes*"));
    }

    @Test
    void aValueThatIsNoJsonIsNotUnderstood() {
        assertThat(anna.run("set", "note/n1", "text", "words")).isEqualTo(Ran.notUnderstood("'words' is not JSON; a text stands in double"
                + " quotes inside the shell's own, like '\"partly implemented\"'. How it is used: plenary set --help"));
        assertThat(anna.run("set", "note/n1", "text", "@" + folder.resolve("none"))).isEqualTo(Ran.notUnderstood("there is no file '"
                + folder.resolve("none") + "' that can be read. How it is used: plenary set --help"));
    }

    @Test
    void aTextInAnotherEncodingIsNotTaken() throws IOException {
        Path text = Files.write(folder.resolve("latin1.txt"), new byte[] {'Z', 'o', (byte) 0xEB});
        assertThat(anna.run("set", "note/n1", "text", "@" + text)).isEqualTo(Ran.notUnderstood(
                "'" + text + "' is not a text file in UTF-8. How it is used: plenary set --help"));
    }

    @Test
    void aWrongFieldOrKindIsAnsweredWithThoseThereAre() {
        Ran kind = anna.run("list", "minuets");
        assertThat(kind.err()).startsWith("There is no kind of thing called minuets. The kinds are: recommendation, ").contains(" minutes,");
        assertThat(kind.exit()).isEqualTo(1);
        assertThat(anna.run("set", "note/n1", "tekst", "1").err()).startsWith("note has no field tekst. Its fields are: ");
        assertThat(anna.run("list", "note", "--where", "tekst=1").err()).startsWith("note has no field tekst. Its fields are: ");
    }

    @Test
    void aRemovedThingIsGone() {
        anna.out("set", "note/n1", "text", "\"Old\"");
        assertThat(anna.run("remove", "note/n1")).isEqualTo(Ran.done("Deleted note/n1."));
        assertThat(anna.run("show", "note/n1")).isEqualTo(Ran.refused("There is nothing called note/n1 here."));
        assertThat(anna.run("remove", "note/n1"))
                .isEqualTo(Ran.refused("There is nothing called note/n1 here. Nothing was changed."));
    }

    @Test
    void theHistoryNamesWhoWroteWhat() {
        anna.out("set", "note/n1", "text", "\"First\"");
        new CliSession(folder, "bo-lund").out("set", "note/n1", "text", "null");
        String shown = anna.run("show", "note/n1", "--history").out().replaceAll("\\d{4}-\\S+Z/\\d+", "THEN");
        assertThat(shown).isEqualTo("""
                note/n1

                History of text:
                  THEN  anna-keller  First      DOT
                  THEN  bo-lund      (emptied)  DOT
                """);
    }

    @Test
    void wordsAreFoundWhateverTheirAccents() {
        anna.out("set", "note/n1", "text", "\"The root zone of Žarko\"");
        assertThat(anna.run("search", "zarko", "ROOT")).isEqualTo(Ran.done("note/n1  text  The root zone of Žarko"));
        assertThat(anna.run("search", "zarko", "--json"))
                .isEqualTo(Ran.done("[{\"entity\":\"note/n1\",\"excerpt\":\"The root zone of Žarko\",\"field\":\"text\"}]"));
        assertThat(anna.run("search", "nowhere", "zarko")).isEqualTo(Ran.done("Nothing has these words."));
    }

    @Test
    void controlCharactersOfOthersDoNotReachTheTerminal() {
        anna.out("set", "note/n1", "text", "\"\\u001b[2Jcleared\"");
        assertThat(anna.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  \uFFFD[2Jcleared"));
    }
}
