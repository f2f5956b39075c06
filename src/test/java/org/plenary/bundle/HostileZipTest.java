package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.bundle.HandZip.Said;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.Outcome;

/** SYNC §4: ZIP files that somebody made to be more, or other, than they look. Each is refused with one sentence. */
class HostileZipTest {

    private static final String SLIDES = "attachments/" + ZipSamples.SLIDES_HASH;
    private static final String NOTES = "attachments/" + ZipSamples.NOTES_HASH;
    private static final String DISAGREES =
            "The directory at the end of this ZIP file does not agree with what stands in it, so it was altered or damaged.";

    /** The whole file, but for what is said of the slides. */
    private static HandZip with(Consumer<Said> before, Consumer<Said> listed) {
        return ZipSamples.withoutAttached().part(SLIDES, ZipSamples.SLIDES, before, listed).part(NOTES, ZipSamples.NOTES);
    }

    private static String refusal(HandZip zip) {
        return Samples.refusal(zip.bytes());
    }

    private static String refusal(Consumer<Said> both) {
        return refusal(with(both, both));
    }

    @Test
    void whatIsAsItShouldBeIsTaken() {
        assertThat(Samples.read(ZipSamples.whole().bytes())).isEqualTo(Outcome.done(ZipSamples.signed()));
    }

    @Test
    void packedByAnotherProgramItIsTakenToo() {
        var zip = new HandZip().deflated(SLIDES, ZipSamples.SLIDES).deflated("bundle.json", ZipSamples.json())
                .part(NOTES, ZipSamples.NOTES, said -> said.extra = new byte[] {0x55, 0x54, 1, 0, 7});
        assertThat(Samples.read(zip.bytes())).isEqualTo(Outcome.done(ZipSamples.signed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../.bashrc", "/etc/passwd", "attachments/", "attachments/../bundle.json", "Bundle.json", "bundle.json ",
        "attachments/ABCDEF0123456789", "attachments\\x", "C:\\x", "x.exe", "",
        "__MACOSX/._bundle.json"})
    void aNameOfAnythingElseIsRefused(String name) {
        assertThat(refusal(ZipSamples.whole().part(name, new byte[0])))
                .isEqualTo("This ZIP file holds “" + name + "”, which does not belong into a bundle.");
    }

    @Test
    void aNameThatTurnsTheSentenceAroundIsShownHarmless() {
        assertThat(refusal(ZipSamples.whole().part("\nSaved.\u001b[2J", new byte[0])))
                .isEqualTo("This ZIP file holds “\ufffdSaved.\ufffd[2J”, which does not belong into a bundle.");
    }

    @Test
    void aNameWithoutEndIsNotReadToItsEnd() {
        String name = "attachments/" + "a".repeat(60_000);
        assertThat(refusal(ZipSamples.whole().part(name, new byte[0]))).startsWith("This ZIP file holds “attachments/aaaa")
                .endsWith("…”, which does not belong into a bundle.");
    }

    @Test
    void aPartThatStandsInItTwiceIsRefused() {
        assertThat(refusal(ZipSamples.whole().part("bundle.json", ZipSamples.json()))).isEqualTo("“bundle.json” stands in this ZIP file twice.");
        assertThat(refusal(ZipSamples.whole().part(NOTES, ZipSamples.NOTES))).isEqualTo("“" + NOTES + "” stands in this ZIP file twice.");
    }

    @Test
    void withoutABundleItIsRefused() {
        String none = "There is no bundle.json in this ZIP file, so it is no bundle.";
        assertThat(refusal(new HandZip().part(NOTES, ZipSamples.NOTES))).isEqualTo(none);
        assertThat(refusal(new HandZip())).isEqualTo(none);
    }

    @Test
    void anAttachedFileThatIsListedAndMissingIsRefused() {
        assertThat(refusal(ZipSamples.withoutAttached().part(NOTES, ZipSamples.NOTES))).isEqualTo("The bundle lists the attached file "
                + ZipSamples.SLIDES_HASH + " of 24 bytes, but that does not stand in this ZIP file.");
    }

    @Test
    void anAttachedFileThatIsNotListedIsRefused() {
        byte[] json = Samples.bytes(Samples.signed(ZipSamples.listing(new TreeMap<>(Map.of(ZipSamples.NOTES_HASH, 25L)))));
        var zip = new HandZip().part("bundle.json", json).part(SLIDES, ZipSamples.SLIDES).part(NOTES, ZipSamples.NOTES);
        assertThat(refusal(zip)).isEqualTo("The attached file " + ZipSamples.SLIDES_HASH
                + " stands in this ZIP file, but the bundle does not list it.");
    }

    @Test
    void aListThatWasChangedAfterSigningIsRefused() {
        Bundle less = ZipSamples.listing(new TreeMap<>(Map.of(ZipSamples.NOTES_HASH, 25L))).signed(ZipSamples.signed().signatures());
        var zip = new HandZip().part("bundle.json", Samples.bytes(less)).part(NOTES, ZipSamples.NOTES);
        assertThat(refusal(zip)).startsWith("This file was altered after its maker signed it");
    }

    @Test
    void aBundleTakenOutOfItsZipFileIsRefused() {
        assertThat(Samples.refusal(ZipSamples.json())).isEqualTo("This bundle was taken out of a ZIP file, and attached files that it lists"
                + " are missing. Receive the .bundle.zip as a whole.");
    }

    @Test
    void anAttachedFileUnderAWrongHashIsRefused() {
        byte[] other = "%PDF-1.7 slides 1 – 4\n".getBytes(StandardCharsets.UTF_8);
        var zip = ZipSamples.withoutAttached().part(SLIDES, other).part(NOTES, ZipSamples.NOTES);
        assertThat(refusal(zip)).isEqualTo("The attached file " + ZipSamples.SLIDES_HASH
                + " in this ZIP file is not what its name says, so it was altered.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 6, 1 << 13, 1 | 1 << 3})
    void aPasswordIsRefused(int flags) {
        assertThat(refusal(said -> said.flags = flags)).isEqualTo("This ZIP file is locked with a password of ZIP, which Plenary does not open.");
    }

    @Test
    void sizesThatStandOnlyBehindAPartAreRefused() {
        assertThat(refusal(said -> said.flags = 1 << 3)).isEqualTo("This ZIP file does not say in front of each part how long it is, so it"
                + " was packed by another program. Ask for the file as Plenary wrote it.");
    }

    @Test
    void zip64IsRefused() {
        String sentence = "This ZIP file is of a newer sort (ZIP64) that no bundle needs.";
        assertThat(refusal(said -> said.size = -1)).isEqualTo(sentence);
        assertThat(refusal(said -> said.packed = -1)).isEqualTo(sentence);
        assertThat(refusal(said -> said.version = 45)).isEqualTo(sentence);
    }

    @Test
    void anotherWayOfPackingIsRefused() {
        String sentence = "This ZIP file is packed in a way that no bundle is.";
        for (int method : new int[] {1, 9, 12, 14, 93, 95, 99}) {
            assertThat(refusal(said -> said.method = method)).isEqualTo(sentence);
        }
        assertThat(refusal(said -> said.flags = 1 << 5)).isEqualTo(sentence);
        assertThat(refusal(said -> said.size++)).as("stored, but of two sizes").isEqualTo(sentence);
    }

    @Test
    void aDirectoryThatSaysSomethingElseIsRefused() {
        assertThat(refusal(with(said -> { }, said -> said.crc++))).isEqualTo(DISAGREES);
        assertThat(refusal(with(said -> { }, said -> said.flags = 1 << 11))).isEqualTo(DISAGREES);
        assertThat(refusal(with(said -> { }, said -> said.name = NOTES.getBytes(StandardCharsets.UTF_8)))).isEqualTo(DISAGREES);
        assertThat(refusal(with(said -> { }, said -> said.offset = -1))).isEqualTo(DISAGREES);
        assertThat(refusal(with(said -> { }, said -> said.disk = 1))).isEqualTo(DISAGREES);
        assertThat(refusal(with(said -> { }, said -> {
            said.size--;
            said.packed--;
        }))).isEqualTo(DISAGREES);
        HandZip more = ZipSamples.whole();
        more.countedMore = 1;
        assertThat(refusal(more)).isEqualTo(DISAGREES);
    }

    @Test
    void whatTheDirectoryDoesNotKnowIsRefused() {
        byte[] whole = ZipSamples.whole().bytes();
        byte[] hidden = new HandZip().part(NOTES, ZipSamples.NOTES).bytes();
        int part = 30 + NOTES.length() + ZipSamples.NOTES.length;
        byte[] both = new byte[part + whole.length];
        System.arraycopy(hidden, 0, both, 0, part);
        System.arraycopy(whole, 0, both, part, whole.length);
        assertThat(Samples.refusal(both)).isEqualTo("“" + NOTES + "” stands in this ZIP file twice.");
        assertThat(Samples.refusal(inserted(whole, directoryOf(whole), new byte[7]))).as("a gap").isEqualTo(DISAGREES);
    }

    private static int directoryOf(byte[] zip) {
        for (int i = 0; i < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
        throw new AssertionError();
    }

    private static byte[] inserted(byte[] into, int at, byte[] what) {
        byte[] all = Arrays.copyOf(into, into.length + what.length);
        System.arraycopy(what, 0, all, at, what.length);
        System.arraycopy(into, at, all, at + what.length, into.length - at);
        return all;
    }

    @Test
    void whatDoesNotUnpackToWhatIsSaidIsRefused() {
        String slides = "“" + SLIDES + "” in this ZIP file is not what the ZIP file says it is, so it was altered or damaged.";
        assertThat(refusal(said -> said.crc++)).isEqualTo(slides);
        byte[] packed = HandZip.deflate(ZipSamples.SLIDES);
        Consumer<Said> deflated = said -> {
            said.method = 8;
            said.size = ZipSamples.SLIDES.length;
            said.crc = crcOfSlides();
        };
        var longer = ZipSamples.withoutAttached().part(SLIDES, packed, deflated.andThen(said -> said.size--)).part(NOTES, ZipSamples.NOTES);
        assertThat(refusal(longer)).as("more than it says").isEqualTo(slides);
        var shorter = ZipSamples.withoutAttached().part(SLIDES, packed, deflated.andThen(said -> said.size++)).part(NOTES, ZipSamples.NOTES);
        assertThat(refusal(shorter)).as("less than it says").isEqualTo(slides);
        var padded = ZipSamples.withoutAttached().part(SLIDES, Arrays.copyOf(packed, packed.length + 5), deflated).part(NOTES, ZipSamples.NOTES);
        assertThat(refusal(padded)).as("something behind the packed bytes").isEqualTo(slides);
        var cut = ZipSamples.withoutAttached().part(SLIDES, Arrays.copyOf(packed, packed.length - 3), deflated).part(NOTES, ZipSamples.NOTES);
        assertThat(refusal(cut)).as("packed bytes that are cut").isEqualTo(slides);
        byte[] nonsense = new byte[packed.length];
        Arrays.fill(nonsense, (byte) 7);
        var damaged = ZipSamples.withoutAttached().part(SLIDES, nonsense, deflated).part(NOTES, ZipSamples.NOTES);
        assertThat(refusal(damaged)).as("no packed bytes at all").isEqualTo(slides);
    }

    private static int crcOfSlides() {
        var crc = new java.util.zip.CRC32();
        crc.update(ZipSamples.SLIDES);
        return (int) crc.getValue();
    }

    @Test
    void whatStandsAroundItIsRefused() {
        HandZip behind = ZipSamples.whole();
        behind.behind = new byte[] {0};
        assertThat(refusal(behind)).isEqualTo("Something follows the end of this ZIP file.");
        HandZip comment = ZipSamples.whole();
        comment.comment = "hello".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(comment)).isEqualTo("Something follows the end of this ZIP file.");
        HandZip before = ZipSamples.whole();
        before.before = "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(before)).isEqualTo("This file is not UTF-8 text throughout, so it is damaged or no bundle.");
    }

    @Test
    void cutAnywhereItIsRefused() {
        byte[] whole = ZipSamples.whole().bytes();
        for (int length = 0; length < whole.length; length++) {
            assertThat(Samples.refusal(Arrays.copyOf(whole, length))).as("cut to %d bytes", length).isNotEmpty();
        }
    }

    @Test
    void anyByteThatMattersAndIsChangedIsRefused() {
        byte[] whole = ZipSamples.whole().bytes();
        for (int at = 0; at < whole.length; at++) {
            byte[] altered = whole.clone();
            altered[at] ^= 0x20;
            Outcome<Bundle> read = Samples.read(altered);
            assertThat(read instanceof Outcome.Refused || read.equals(Outcome.done(ZipSamples.signed()))).as("byte %d", at).isTrue();
        }
    }

    @Test
    void moreThanTheLimitsIsRefusedBeforeItIsRead() {
        Limits small = new Limits(8_000, 10_000, 32, 10_000, 20, 200, 10).withAttached(49, 3);
        assertThat(Samples.read(ZipSamples.whole().bytes(), small)).isEqualTo(Outcome.done(ZipSamples.signed()));
        assertThat(Samples.read(ZipSamples.whole().bytes(), small.withAttached(48, 3))).isEqualTo(Outcome.refused(
                "The attached files in this ZIP file are larger than this program takes (48 bytes together)."));
        assertThat(Samples.read(ZipSamples.whole().bytes(), small.withAttached(49, 2))).isEqualTo(Outcome.refused(
                "This ZIP file holds more files than this program takes (2)."));
        byte[] large = new byte[8_001];
        Arrays.fill(large, (byte) ' ');
        assertThat(Samples.read(new HandZip().deflated("bundle.json", large).bytes(), small)).isEqualTo(Outcome.refused(
                "The bundle in this ZIP file is larger than this program takes (8,000 bytes)."));
    }
}
