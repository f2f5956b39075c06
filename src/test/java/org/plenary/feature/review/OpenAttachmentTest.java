package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.review.Attachment;
import org.plenary.feature.Outcome;
import org.plenary.fixture.AttachmentsInMemory;
import org.plenary.fixture.MemoryCopy;

/** Hostile file names (SYNC §4): they came from other people. */
class OpenAttachmentTest {

    private static final String PIECE = Evidence.id("ssr1-1", "Slides");

    @TempDir
    private Path folder;
    private final MemoryCopy anna = MemoryCopy.begun("anna-keller");
    private final AttachmentsInMemory attachments = new AttachmentsInMemory();
    private final String hash = attachments.put("%PDF-1.7 slides");

    private OpenAttachment opening() {
        return new OpenAttachment(anna, attachments, folder.resolve("opened"));
    }

    private void called(String name) {
        anna.save(view -> List.of(view.set(PIECE, Evidence.FILE, JsonValue.of(hash)), view.set(Attachment.id(hash), Attachment.NAME, JsonValue.of(name))));
    }

    @Test
    void aDocumentIsCopiedToWhereItCanBeOpened() {
        called("Slides.pdf");
        Path copy = folder.resolve("opened").resolve(hash.substring(0, 16)).resolve("Slides.pdf");
        assertThat(opening().toOpen(hash)).isEqualTo(Outcome.done(copy));
        assertThat(copy).hasContent("%PDF-1.7 slides");
        assertThat(opening().attachedTo(PIECE)).isEqualTo(Outcome.done(hash));
    }

    @Test
    void whatWasOpenedBeforeIsClearedAway() throws IOException {
        called("Slides.pdf");
        opening().clear(); // nothing was opened yet
        opening().toOpen(hash);
        Path kept = Files.writeString(folder.resolve("kept"), "not ours");
        Files.createSymbolicLink(folder.resolve("opened").resolve("link"), kept);
        opening().clear();
        assertThat(folder.resolve("opened")).doesNotExist();
        assertThat(kept).hasContent("not ours");
        assertThat(opening().toOpen(hash)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.exe", "x.pdf.exe", "x.bat", "x.cmd", "x.ps1", "x.sh", "x.desktop", "x.jar", "x.html", "x.svg", "x.docm", "x.lnk",
        "x.url", "x", "x.pdf.", "x.app", "x.scr", "slides\u202efdp.exe"})
    void whatADesktopMightRunIsNotOpened(String name) {
        called(name);
        Outcome<Path> opened = opening().toOpen(hash);
        assertThat(opened.toString()).matches(said -> name.endsWith(".") || said.contains("Plenary opens documents and pictures only"));
        assertThat(folder.resolve("opened").resolve(hash.substring(0, 16)).resolve(name)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "Slides 1 – 3.pdf, Slides 1 – 3.pdf",
        "../../.bashrc, bashrc",
        "/etc/passwd, etc_passwd",
        "'..\\..\\evil.pdf', evil.pdf",
        "C:\\x.pdf, C__x.pdf",
        "CON.pdf, _CON.pdf",
        "nul, _nul",
        "'x.pdf ', x.pdf",
        "'...', file",
        "'', file",
        "'a\u202efdp.exe', a_fdp.exe",
        "'line\nbreak.pdf', line_break.pdf",
        "'what?*|.pdf', what___.pdf"})
    void aNameIsMadeHarmless(String name, String safe) {
        called(name);
        assertThat(opening().name(hash)).isEqualTo(safe);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        called("é".repeat(300) + ".pdf");
        assertThat(opening().name(hash)).isEqualTo("é".repeat(96) + ".pdf");
    }

    @Test
    void aFileThatDidNotComeAlongIsNotOpened() {
        called("Slides.pdf");
        assertThat(new OpenAttachment(anna, new org.plenary.store.AttachmentFolder(folder, 100), folder).toOpen(hash)).isEqualTo(Outcome.refused(
                "This file is not on this computer. Ask whoever sent it to send it with attachments."));
    }

    @Test
    void withoutAFileThereIsNothingToSave() {
        assertThat(opening().attachedTo("evidence/none")).isEqualTo(Outcome.refused("There is nothing called evidence/none here."));
        anna.save(view -> List.of(view.set(PIECE, Evidence.LABEL, JsonValue.of("Slides"))));
        assertThat(opening().attachedTo(PIECE)).isEqualTo(Outcome.refused("No file is attached to " + PIECE + "."));
    }
}
