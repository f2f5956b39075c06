package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.CliSession.Ran;

class AttachTest {

    private static final String PIECE = "evidence/e1";

    @TempDir
    private Path folder;
    private CliSession anna;
    private CliSession bo;
    private String slides;

    @BeforeEach
    void aPieceOfEvidence() throws IOException {
        anna = new CliSession(folder.resolve("a"), "anna-keller");
        bo = new CliSession(folder.resolve("b"), "bo-lund");
        slides = Files.writeString(folder.resolve("slides.txt"), "Three slides").toString();
        anna.out("new", "--name", "Second Security Review");
        anna.out("set", PIECE, "label", "\"Slides\"");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void aFileThatWasAttachedTravelsAndIsSavedElsewhere() {
        assertThat(anna.run("attach", PIECE, slides)).isEqualTo(Ran.done("Attached slides.txt to evidence/e1."));
        assertThat(anna.run("send", "--with-attachments", "--out", file("a.bundle.zip").toString()).out()).contains(" and 1 attached file, ");
        assertThat(bo.run("receive", file("a.bundle.zip").toString(), "--trust").out()).contains("Attached files that were not here before: 1.");
        assertThat(bo.run("save-attachment", PIECE, "--out", file("out.txt").toString())).isEqualTo(Ran.done("Wrote " + file("out.txt") + "."));
        assertThat(file("out.txt")).hasContent("Three slides");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(anna.run("attach", PIECE, slides, "--json").out()).matches("\\{\"bytes\":12,\"dot\":\"DOT\",\"file\":\"[0-9a-f]{64}\"}\n");
        assertThat(anna.run("attach", PIECE, slides, "--json").out()).contains("\"dot\":\"\"");
        assertThat(anna.run("attach", PIECE, slides)).isEqualTo(Ran.done("slides.txt was attached to evidence/e1 before; nothing was changed."));
    }

    @Test
    void whatCannotBeAttachedIsRefused() {
        assertThat(anna.run("attach", "evidence/none", slides)).isEqualTo(Ran.refused("There is nothing called evidence/none here. Nothing was changed."));
        assertThat(anna.run("attach", PIECE, folder.toString())).isEqualTo(Ran.refused(folder.getFileName()
                + " is not a file that can be attached. Nothing was changed."));
        assertThat(anna.run("attach", PIECE, file("gone.txt").toString())).isEqualTo(Ran.refused("There is no file gone.txt. Nothing was changed."));
        anna.out("set", "note/n1", "text", "\"Note\"");
        assertThat(anna.run("attach", "note/n1", slides)).isEqualTo(Ran.refused("No file can be attached to a thing like note/n1. Nothing was changed."));
    }

    @Test
    void whatCannotBeSavedElsewhereIsRefused() {
        String out = file("out.txt").toString();
        assertThat(anna.run("save-attachment", PIECE, "--out", out)).isEqualTo(Ran.refused("No file is attached to evidence/e1."));
        anna.out("attach", PIECE, slides);
        assertThat(anna.run("save-attachment", PIECE, "--out", file("none/x.txt").toString())).isEqualTo(Ran.refused("The copy could not be"
                + " written to " + file("none/x.txt") + ": there is no folder " + file("none") + ". Choose another place."));
        anna.out("send", "--out", file("without.bundle.json").toString());
        bo.out("receive", file("without.bundle.json").toString(), "--trust");
        assertThat(bo.run("save-attachment", PIECE, "--out", out)).isEqualTo(Ran.refused(
                "This file is not on this computer. Ask whoever sent it to send it with attachments."));
        assertThat(file("out.txt")).doesNotExist();
    }
}
