package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class ExchangeTest {

    @TempDir
    private Path folder;
    private CliSession anna;
    private CliSession bo;
    private String fromAnna;
    private String fromBo;

    @BeforeEach
    void twoComputers() {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        bo = new CliSession(folder.resolve("b"), "bo-lund");
        fromAnna = folder.resolve("anna.bundle.json").toString();
        fromBo = folder.resolve("bo.bundle.json").toString();
    }

    private void bothHaveNote(String text) {
        anna.out("new", "--name", "Second Security Review");
        anna.out("set", "note/n1", "text", '"' + text + '"');
        anna.out("send", "--out", fromAnna);
        bo.out("receive", fromAnna, "--trust");
    }

    /** The session of the issue that asked for this. */
    @Test
    void aSampleSentAndSentBackIsTheSameReview() throws IOException {
        anna.out("sample");
        assertThat(Pattern.compile("\"entity\"").matcher(anna.out("list", "recommendation", "--where", "grouping=OCTO", "--json"))
                .results().count()).isEqualTo(10);
        anna.out("send", "--out", fromAnna);
        bo.out("receive", fromAnna, "--trust");
        assertThat(bo.out("check", "--json")).isEqualTo(anna.out("check", "--json")).contains("\"problems\":[]");
        assertThat(bo.run("receive", fromAnna, "--trust", "--json").out())
                .matches("\\{\"changed\":0,\"conflicts\":0,\"deleted\":0,\"forks\":0,\"known\":\\d\\d,\"new\":0,\"pending\":0,\"rows\":\\[]}\n");
        bo.out("send", "--out", fromBo);
        assertThat(changes(fromBo)).isEqualTo(changes(fromAnna)).isNotEmpty();
    }

    private static String changes(String bundle) throws IOException {
        String text = Files.readString(Path.of(bundle));
        return text.substring(text.indexOf("\"changes\""), text.indexOf("\"signatures\""));
    }

    @Test
    void aFileFromAStrangerIsRefusedAndChangesNothing() {
        bothHaveNote("Old");
        CliSession cy = new CliSession(folder.resolve("c"), "cy");
        assertThat(cy.run("receive", fromAnna)).isEqualTo(Ran.refused("This file says it is from anna-keller, but its key has not been seen"
                + " on this computer. If you know where it comes from, receive it again with --trust. Nothing was changed."));
        assertThat(cy.run("list", "note", "--json")).isEqualTo(Ran.done("[]"));
    }

    @Test
    void aTrustedSenderNeedsNoTrustAgain() {
        bothHaveNote("Old");
        anna.out("set", "note/n1", "text", "\"New\"");
        anna.out("send", "--out", fromAnna);
        assertThat(bo.run("receive", fromAnna, "--json").out()).contains("\"changed\":1", "\"rows\":[{\"by\":[\"anna-keller\"],"
                + "\"entity\":\"note/n1\",\"fields\":[{\"after\":\"New\",\"before\":\"Old\",\"by\":\"anna-keller\",\"conflict\":false,"
                + "\"field\":\"text\"}],\"status\":\"changed\"}]");
    }

    @Test
    void aPreviewChangesNothing() {
        bothHaveNote("Old");
        CliSession cy = new CliSession(folder.resolve("c"), "cy");
        assertThat(cy.run("receive", fromAnna, "--preview").out())
                .startsWith("Looked at, nothing changed yet: 4 new changes (0 were here already, 0 wait for others).\n")
                .contains("It says it is from anna-keller, whose key was not known on this computer.\n", "  new  grouping/octo ");
        assertThat(folder.resolve("c").resolve("data")).doesNotExist();
    }

    @Test
    void twoAnswersConflictUntilOneIsTaken() {
        bothHaveNote("Old");
        anna.out("set", "note/n1", "text", "\"Anna's\"");
        bo.out("set", "note/n1", "text", "\"Bo's\"");
        bo.out("send", "--out", fromBo);
        assertThat(anna.out("receive", fromBo, "--trust", "--json")).contains("\"conflicts\":1");
        assertThat(anna.run("conflicts").out()).isEqualTo("""
                note/n1 text
                  DOT  anna-keller  Anna's
                  DOT  bo-lund      Bo's

                Settle one with: plenary settle ENTITY FIELD --take DOT, or --value VALUE for a new one.
                """);
        String json = anna.out("conflicts", "--json");
        assertThat(json).startsWith("[{\"base\":\"Old\",\"entity\":\"note/n1\",\"field\":\"text\",\"versions\":[{\"at\":");
        assertThat(anna.run("set", "note/n1", "text", "\"Over\"").exit()).isEqualTo(1);
        var bos = Pattern.compile("\"by\":\"bo-lund\",\"dot\":\"([^\"]+)\"").matcher(json);
        assertThat(bos.find()).isTrue();
        assertThat(anna.run("settle", "note/n1", "text", "--take", bos.group(1))).isEqualTo(Ran.done("Settled text of note/n1."));
        assertThat(anna.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  Bo's"));
        assertThat(anna.run("conflicts")).isEqualTo(Ran.done("Nothing is in conflict."));
    }

    @Test
    void aConflictIsSettledWithAThirdValueToo() {
        bothHaveNote("Old");
        anna.out("remove", "note/n1");
        bo.out("set", "note/n1", "text", "\"Bo's\"");
        bo.out("send", "--out", fromBo);
        anna.out("receive", fromBo, "--trust");
        assertThat(anna.run("conflicts").out()).startsWith("note/n1 _deleted\n  DOT  anna-keller  deleted it\n  DOT  bo-lund      Bo's\n");
        assertThat(anna.run("settle", "note/n1", "_deleted", "--value", "false", "--json")).isEqualTo(Ran.done("{\"dot\":\"DOT\"}"));
        assertThat(anna.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  Bo's"));
    }

    @Test
    void settlingNeedsAConflictAndOneDecision() {
        bothHaveNote("Old");
        assertThat(bo.run("settle", "note/n1", "text", "--value", "\"x\""))
                .isEqualTo(Ran.refused("There is no open conflict in text of note/n1. Nothing was changed."));
        assertThat(bo.run("settle", "note/n1", "text").exit()).isEqualTo(2);
        assertThat(bo.run("settle", "note/n1", "text", "--value", "1", "--take", "d").exit()).isEqualTo(2);
    }

    @Test
    void aDeltaLeavesOutWhatTheRecipientProvedToHave() {
        bothHaveNote("Old");
        bo.out("send", "--out", fromBo);
        anna.out("set", "note/n1", "text", "\"New\"");
        String delta = folder.resolve("delta.bundle.json").toString();
        assertThat(anna.run("send", "--out", delta, "--to", fromBo, "--json").out()).startsWith("{\"bytes\":")
                .endsWith(",\"changes\":2,\"writers\":1}\n");
        assertThat(bo.run("receive", delta, "--json").out()).contains("\"known\":0,\"new\":2,\"pending\":0");
        assertThat(bo.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  New"));
    }

    @Test
    void severalFilesAreOneUnit() throws IOException {
        bothHaveNote("Old");
        Path broken = Files.writeString(folder.resolve("broken.bundle.json"), "{");
        CliSession cy = new CliSession(folder.resolve("c"), "cy");
        assertThat(cy.run("receive", fromAnna, broken.toString(), "--trust"))
                .isEqualTo(Ran.refused("broken.bundle.json: This file is not a Plenary bundle. Nothing was changed."));
        assertThat(cy.run("list", "note", "--json")).isEqualTo(Ran.done("[]"));
    }

    @Test
    void amongSeveralFilesTheOneThatIsRefusedIsNamed() {
        bothHaveNote("Old");
        CliSession cy = new CliSession(folder.resolve("c"), "cy");
        cy.out("new", "--name", "Another review");
        String other = folder.resolve("other.bundle.json").toString();
        cy.out("send", "--out", other);
        assertThat(bo.run("receive", fromAnna, other, "--trust").err()).startsWith("other.bundle.json: This bundle belongs to another review (rv-")
                .contains("; this computer holds rv-");
        CliSession dee = new CliSession(folder.resolve("d"), "dee");
        assertThat(dee.run("receive", fromAnna, other, "--trust").err()).contains("other.bundle.json: This bundle ", "; the first file belongs to rv-");
        bo.out("send", "--out", fromBo);
        assertThat(anna.run("receive", fromAnna, fromBo).err()).startsWith("bo.bundle.json: This file says it is from bo-lund, but its key");
    }

    @Test
    void aFolderIsNoBundleAndNoPlaceForOne() {
        bothHaveNote("Old");
        assertThat(bo.run("receive", folder.toString())).isEqualTo(Ran.refused("This is a folder, not a bundle. Nothing was changed."));
        assertThat(bo.run("send", "--out", folder.toString())).isEqualTo(Ran.refused(folder
                + " is a folder. Name a file in it. Nothing was written."));
    }

    @Test
    void changesWhoseAuthorIsNotProvenAreListed() {
        anna.out("sample");
        anna.out("send", "--out", fromAnna);
        var cleo = new CliSession(folder.resolve("c"), "cleo");
        cleo.out("receive", fromAnna, "--trust");
        cleo.out("set", "note/n1", "text", "\"From Cleo\"");
        String fromCleo = folder.resolve("cleo.bundle.json").toString();
        cleo.out("send", "--out", fromCleo);
        anna.out("receive", fromCleo, "--trust");
        anna.out("send", "--out", fromAnna);
        assertThat(bo.out("receive", fromAnna, "--trust", "--json")).contains(
                "\"marks\":[{\"by\":\"cleo\",\"changes\":2,\"standing\":\"unknown\"}]");
    }

    @Test
    void theShippedSampleIsKnownAndNotMarked() {
        anna.out("sample");
        anna.out("send", "--out", fromAnna);
        assertThat(bo.out("receive", fromAnna, "--trust", "--json")).contains("\"new\":12").doesNotContain("\"standing\"");
    }

    @Test
    void whatIsNotWantedIsPutBackAndTheReportTellsIt() throws IOException {
        bothHaveNote("Old");
        anna.out("set", "note/n1", "text", "\"New\"");
        anna.out("send", "--out", fromAnna);
        Path report = folder.resolve("report.txt");
        assertThat(bo.run("receive", fromAnna, "--put-back", "note/n1", "--report", report.toString(), "--json").out())
                .contains("\"changed\":1", "\"put-back\":1", "\"not-put-back\":0");
        assertThat(bo.run("show", "note/n1")).isEqualTo(Ran.done("note/n1\ntext  Old"));
        assertThat(report).content().contains("before: Old", "after: New", "Put back since");
        assertThat(bo.run("receive", fromAnna, "--report", folder.resolve("again.txt").toString()).out())
                .contains("\nNo report was written, for nothing was new.\n");
        assertThat(folder.resolve("again.txt")).doesNotExist();
    }
}
