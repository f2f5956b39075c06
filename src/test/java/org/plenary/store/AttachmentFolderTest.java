package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.feature.Attachments.Kept;
import org.plenary.feature.Outcome;
import org.plenary.fixture.AttachmentsInMemory;

class AttachmentFolderTest {

    private static final byte[] SLIDES = "%PDF-1.7 slides".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = AttachmentsInMemory.hash(SLIDES);

    @TempDir
    private Path folder;
    private Path file;
    private AttachmentFolder attachments;

    @BeforeEach
    void aFileToAttach() throws IOException {
        file = Files.write(folder.resolve("slides.pdf"), SLIDES);
        attachments = new AttachmentFolder(folder.resolve("data"), 1_000);
    }

    private List<String> names() throws IOException {
        Path kept = folder.resolve("data/attachments");
        try (Stream<Path> files = Files.exists(kept) ? Files.list(kept) : Stream.empty()) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void aFileIsKeptUnderItsHash() throws IOException {
        assertThat(attachments.keep(file)).isEqualTo(Outcome.done(new Kept(HASH, 15)));
        assertThat(names()).containsExactly(HASH);
        assertThat(attachments.size(HASH)).isEqualTo(OptionalLong.of(15));
        assertThat(attachments.open(HASH).readAllBytes()).isEqualTo(SLIDES);
        assertThat(file).as("the person's own file").hasBinaryContent(SLIDES);
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        attachments.keep(file);
        Path copy = Files.copy(file, folder.resolve("another name.pdf"));
        assertThat(attachments.keep(copy)).isEqualTo(Outcome.done(new Kept(HASH, 15)));
        attachments.take(HASH, 15, in(SLIDES));
        assertThat(names()).containsExactly(HASH);
    }

    @Test
    void whatNoBundleTakesCannotBeAttached() throws IOException {
        Files.write(file, new byte[1_001]);
        assertThat(attachments.keep(file)).isEqualTo(Outcome.refused("slides.pdf is larger than 1,000 bytes, which is more than any bundle"
                + " takes, so it could not be sent to anybody. Nothing was changed."));
        Files.write(file, new byte[1_000]);
        assertThat(attachments.keep(file)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsNoFileCannotBeAttached() throws IOException {
        assertThat(attachments.keep(folder)).isEqualTo(Outcome.refused(folder.getFileName()
                + " is not a file that can be attached. Nothing was changed."));
        assertThat(attachments.keep(folder.resolve("none.pdf"))).isEqualTo(Outcome.refused("There is no file none.pdf. Nothing was changed."));
        assertThat(names()).isEmpty();
    }

    @Test
    void whatIsNotWhatItsHashSaysIsNotTaken() throws IOException {
        assertThatThrownBy(() -> attachments.take(HASH, 15, in("%PDF-1.7 sl1des".getBytes(StandardCharsets.UTF_8)))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> attachments.take(HASH, 14, in(SLIDES))).isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aHashThatIsAPathIsNoFileOfOurs() throws IOException {
        Files.write(folder.resolve("secret"), SLIDES);
        for (String path : List.of("../../secret", "/etc/passwd", "", HASH.toUpperCase(java.util.Locale.ROOT), HASH + "/x")) {
            assertThat(attachments.size(path)).as(path).isEmpty();
            assertThatThrownBy(() -> attachments.open(path)).as(path).isInstanceOf(IOException.class);
            assertThat(attachments.copyOut(path, folder.resolve("out"))).as(path).isInstanceOf(Outcome.Refused.class);
            assertThatThrownBy(() -> attachments.take(path, 15, in(SLIDES))).as(path).isInstanceOf(IOException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aDamagedFileIsReplacedByAWholeOne() throws IOException {
        attachments.keep(file);
        Path kept = folder.resolve("data/attachments").resolve(HASH);
        Files.write(kept, new byte[15]);
        assertThat(attachments.isWhole(HASH)).isFalse();
        assertThat(attachments.copyOut(HASH, folder.resolve("out.pdf"))).isEqualTo(Outcome.refused(
                "This file is damaged on this computer. Ask whoever sent it to send it again, with attachments."));
        assertThat(folder.resolve("out.pdf")).doesNotExist();
        attachments.take(HASH, 15, in(SLIDES));
        assertThat(kept).hasBinaryContent(SLIDES);
    }

    @Test
    void aCopyIsWrittenWhereAPersonWantsIt() {
        attachments.keep(file);
        Path out = folder.resolve("out.pdf");
        assertThat(attachments.copyOut(HASH, out)).isEqualTo(Outcome.done(out));
        assertThat(out).hasBinaryContent(SLIDES);
        Path nowhere = folder.resolve("none/out.pdf");
        assertThat(attachments.copyOut(HASH, nowhere)).isEqualTo(Outcome.refused("The copy could not be written to " + nowhere
                + ": there is no folder " + nowhere.getParent() + ". Choose another place."));
        assertThat(attachments.copyOut(HASH, folder)).isEqualTo(Outcome.refused(folder
                + " is a folder, so the copy cannot be written there. Name a file in it."));
        assertThat(folder).isDirectoryContaining(file -> file.getFileName().toString().equals("out.pdf"));
    }

    @Test
    void whatIsNotHereCannotBeCopiedOut() {
        assertThat(attachments.copyOut(HASH, folder.resolve("out.pdf"))).isEqualTo(Outcome.refused(
                "This file is not on this computer. Ask whoever sent it to send it with attachments."));
    }

    @Test
    void aFaultAtAnyCallLeavesAWholeFileOrNone() throws IOException {
        boolean more = true;
        for (int n = 1; more; n++) {
            Path data = Files.createDirectory(folder.resolve("try-" + n));
            var disk = new FaultyDisk(data);
            var faulty = new AttachmentFolder(disk.path(data), 1_000);
            disk.failAt(n, false);
            Outcome<Kept> kept = faulty.keep(file);
            more = disk.failed();
            disk.heal();
            assertThat(faulty.size(HASH).isPresent()).as("call %d", n).isEqualTo(faulty.isWhole(HASH));
            assertThat(kept instanceof Outcome.Refused || faulty.isWhole(HASH)).as("call %d", n).isTrue();
            assertThat(faulty.keep(file)).as("again after call %d", n).isInstanceOf(Outcome.Done.class);
            faulty.clear();
            try (Stream<Path> files = Files.list(data.resolve("attachments"))) {
                assertThat(files.map(f -> f.getFileName().toString())).as("call %d", n).containsExactly(HASH);
            }
        }
    }

    @Test
    void aFullDiskRefusesAndLaterTakesIt() throws IOException {
        for (long room : List.of(0L, 1L, 14L)) {
            Path data = Files.createDirectory(folder.resolve("room-" + room));
            var disk = new FaultyDisk(data);
            var full = new AttachmentFolder(disk.path(data), 1_000);
            disk.room(room);
            assertThat(full.keep(file).toString()).as("%d bytes free", room).contains("Refused", "the disk is full");
            disk.heal();
            assertThat(full.keep(file)).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void whatAnInterruptedProgramLeftIsClearedWhenTheReviewIsOpened() throws IOException {
        var desk = new Desk(folder.resolve("review"));
        desk.begun().close();
        Path kept = Files.createDirectory(folder.resolve("review/attachments"));
        Files.write(kept.resolve("incoming-1.tmp"), SLIDES);
        Files.write(kept.resolve(HASH), SLIDES);
        desk.open().close();
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly(HASH);
        }
    }
}
