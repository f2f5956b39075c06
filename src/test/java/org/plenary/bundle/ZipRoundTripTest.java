package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.Outcome;
import org.plenary.fixture.AttachmentsInMemory;

/** Attached files go out in a ZIP file beside their bundle and come in again, byte for byte. */
class ZipRoundTripTest {

    @TempDir
    private Path folder;
    private Path file;
    private final AttachmentsInMemory annas = ZipSamples.attachments();
    private final AttachmentsInMemory bobs = new AttachmentsInMemory();
    private final AgeIdentity bobsIdentity = AgeIdentity.generate();
    private final JsonBundleFiles sending = new JsonBundleFiles(Samples.annasKey(), AgeIdentity.generate(), Limits.STANDARD).attaching(annas);
    private final JsonBundleFiles receiving = new JsonBundleFiles(Keys.generate(), bobsIdentity, Limits.STANDARD).attaching(bobs);

    @BeforeEach
    void aPlaceForTheFile() {
        file = folder.resolve("anna.bundle.zip");
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private Bundle sent(BundleFiles files) {
        value(files.write(ZipSamples.bundle(), ZipSamples.signed().signatures().getFirst().heads(), file));
        return ZipSamples.signed();
    }

    @Test
    void whatIsPackedIsReadAndUnpacked() throws IOException {
        Bundle meant = sent(sending);
        assertThat(receiving.read(file)).isEqualTo(Outcome.done(meant));
        assertThat(bobs.size(ZipSamples.NOTES_HASH)).as("reading takes nothing").isEmpty();
        assertThat(receiving.unpack(file, meant)).isEqualTo(Outcome.done(2));
        assertThat(bobs.open(ZipSamples.SLIDES_HASH).readAllBytes()).isEqualTo(ZipSamples.SLIDES);
        assertThat(bobs.open(ZipSamples.NOTES_HASH).readAllBytes()).isEqualTo(ZipSamples.NOTES);
        assertThat(receiving.unpack(file, meant)).isEqualTo(Outcome.done(0));
    }

    @Test
    void encryptedItIsReadAndUnpackedByItsRecipient() {
        Bundle meant = sent(value(sending.encryptedFor(List.of(bobsIdentity.recipient()))));
        assertThat(receiving.read(file)).isEqualTo(Outcome.done(meant));
        assertThat(receiving.unpack(file, meant)).isEqualTo(Outcome.done(2));
        assertThat(bobs.size(ZipSamples.SLIDES_HASH)).isEqualTo(OptionalLong.of(ZipSamples.SLIDES.length));
    }

    @Test
    void theSameIsPackedIntoTheSameBytes() throws IOException {
        sent(sending);
        byte[] first = Files.readAllBytes(file);
        sent(sending);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void everyZipProgramReadsIt() throws IOException {
        sent(sending);
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName() + " " + zip.readAllBytes().length);
            }
        }
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName() + " " + entry.getSize()).toList()).isEqualTo(names);
        }
        List<String> attached = ZipSamples.bundle().attachments().entrySet().stream().map(e -> "attachments/" + e.getKey() + " " + e.getValue()).toList();
        assertThat(names).isEqualTo(List.of("bundle.json " + ZipSamples.json().length, attached.get(0), attached.get(1)));
    }

    @Test
    void aFileThatWasAttachedAndIsGoneIsNotSent() {
        annas.lose(ZipSamples.NOTES_HASH);
        assertThat(sending.write(ZipSamples.bundle(), new TreeMap<>(), file)).isEqualTo(Outcome.refused("The attached file "
                + ZipSamples.NOTES_HASH + " is not on this computer any more. Nothing was written."));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatWasDamagedIsNotSent() throws IOException {
        annas.take(ZipSamples.NOTES_HASH, 25, new ByteArrayInputStream("Minutes of the briefing!\n".getBytes()));
        assertThat(sending.write(ZipSamples.bundle(), new TreeMap<>(), file)).isEqualTo(Outcome.refused("The attached file "
                + ZipSamples.NOTES_HASH + " is damaged on this computer. Attach it again, or receive it again. Nothing was written."));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatWasExchangedAfterItWasReadGivesNothing() throws IOException {
        Bundle meant = sent(sending);
        Files.write(file, ZipSamples.withoutAttached().part("attachments/" + ZipSamples.NOTES_HASH, ZipSamples.NOTES).bytes());
        assertThat(receiving.unpack(file, meant)).isEqualTo(Outcome.refused(
                "anna.bundle.zip is not the same as when it was looked at. Look at it again. Nothing was changed."));
        Files.delete(file);
        assertThat(receiving.unpack(file, meant)).isEqualTo(Outcome.refused(
                "The attached files could not be taken over: there is no such file. Nothing was changed."));
    }

    @Test
    void aBundleWithoutAttachedFilesIsStillJson() throws IOException {
        value(sending.write(Samples.full(Samples.conversation()), new TreeMap<>(), file));
        assertThat(Files.readString(file)).startsWith("{");
        assertThat(receiving.unpack(file, value(receiving.read(file)))).isEqualTo(Outcome.done(0));
    }

    @Test
    void whatOneFileTakesIsWhatAReaderTakes() {
        var small = new JsonBundleFiles(Samples.annasKey(), AgeIdentity.generate(), Limits.STANDARD.withAttached(100, 3));
        assertThat(small.room()).isEqualTo(new BundleFiles.Room(1_000_000_000, 100, 2));
    }

    @Test
    void theGoldenZipIsReadAsItWasMeantAndWrittenByteForByteAsItWas() throws IOException {
        byte[] golden;
        try (var in = ZipRoundTripTest.class.getResourceAsStream("/bundle/version-1.bundle.zip")) {
            golden = in.readAllBytes();
        }
        assertThat(Samples.read(golden)).isEqualTo(Outcome.done(ZipSamples.signed()));
        var out = new ByteArrayOutputStream();
        new ZipPacking(ZipSamples.signed(), annas, Limits.STANDARD).writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(golden);
    }
}
