package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encrypted layer alone, byte by byte. */
class EncryptionTest {

    private static final int CHUNK = 1 << 16;
    private static final long MOST = 1_000_000;
    private static final AgeIdentity ANNA = AgeIdentity.generate();
    private static final AgeIdentity BOB = AgeIdentity.generate();

    private static byte[] sealed(byte[] plain, AgeIdentity... recipients) throws IOException {
        var out = new ByteArrayOutputStream();
        AgeWriter.to(Stream.of(recipients).map(AgeIdentity::recipient).toList()).orElseThrow().over(to -> to.write(plain)).writeTo(out);
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, AgeIdentity identity) throws IOException {
        try (InputStream in = new FileBytes(identity).open(new ByteArrayInputStream(sealed), sealed.length, MOST)) {
            return in.readAllBytes();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 1, 300_000})
    void everyRecipientGetsBackWhatWasWritten(int length) throws IOException {
        byte[] plain = random(length);
        byte[] sealed = sealed(plain, ANNA, BOB);
        assertThat(opened(sealed, ANNA)).isEqualTo(plain);
        assertThat(opened(sealed, BOB)).isEqualTo(plain);
    }

    @Test
    void somebodyElseIsToldThatItIsNotForThem() throws IOException {
        byte[] sealed = sealed(random(10), ANNA, BOB);
        assertThatThrownBy(() -> opened(sealed, AgeIdentity.generate())).isInstanceOf(NotOpened.class).hasMessage("This file is encrypted for"
                + " somebody else: ask whoever made it to encrypt it for you too, which they can once they have a bundle from this computer.");
    }

    /** At every border of a chunk, a byte before and after it, and everywhere in the head. */
    @Test
    void aFileThatWasCutAnywhereIsRefused() throws IOException {
        byte[] sealed = sealed(random(3 * CHUNK), ANNA, BOB);
        int head = sealed.length - 3 * (CHUNK + 16);
        IntStream cuts = IntStream.concat(IntStream.range(AgeReader.PEEK, head + 1), IntStream.rangeClosed(0, 3).flatMap(chunk ->
                IntStream.of(-1, 0, 1, 15, 16, 17).map(by -> head + chunk * (CHUNK + 16) + by)).filter(cut -> cut < sealed.length));
        cuts.forEach(cut -> assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, cut), ANNA)).describedAs("cut at " + cut)
                .isInstanceOf(NotOpened.class));
        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, head + CHUNK + 16), ANNA))
                .hasMessage("This encrypted file was altered, or not copied to its end. Ask for it again.");
    }

    @Test
    void anAlteredByteIsNeverTaken() throws IOException {
        byte[] sealed = sealed(random(100), ANNA, BOB);
        for (int at = "age-encryption.org/".length(); at < sealed.length; at++) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertThatThrownBy(() -> opened(altered, ANNA)).describedAs("byte " + at).isInstanceOf(NotOpened.class);
        }
    }

    @Test
    void chunksCannotBeSwappedOrAppended() throws IOException {
        byte[] sealed = sealed(random(2 * CHUNK), ANNA);
        int head = sealed.length - 2 * (CHUNK + 16);
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, head, swapped, head + CHUNK + 16, CHUNK + 16);
        System.arraycopy(sealed, head + CHUNK + 16, swapped, head, CHUNK + 16);
        assertThatThrownBy(() -> opened(swapped, ANNA)).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, sealed.length + 1), ANNA)).isInstanceOf(NotOpened.class);
    }

    @Test
    void noMoreIsGivenOutThanTheLimit() throws IOException {
        byte[] sealed = sealed(random(50_001), ANNA);
        var in = new FileBytes(ANNA).open(new ByteArrayInputStream(sealed), sealed.length, 50_000);
        assertThatThrownBy(in::readAllBytes).isInstanceOf(TooLong.class);
    }

    @Test
    void aFaultHalfwayLeavesNothing(@TempDir Path folder) throws IOException {
        var file = new WholeFile(folder.resolve("a.bundle.json.age"));
        WholeFile.Content content = out -> {
            out.write(random(3 * CHUNK));
            throw new IOException("No space left on device");
        };
        assertThatThrownBy(() -> file.write(AgeWriter.to(List.of(ANNA.recipient())).orElseThrow().over(content)))
                .hasMessage("No space left on device");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void noMoreIsReadThanTheLimitAndAChunk() throws IOException {
        var endless = new SealedStream(new EndlessStream(EndlessStream.HEADER + "\"x\": ", " "), ANNA);
        var in = new FileBytes(ANNA).open(endless, 0, 200_000);
        assertThatThrownBy(in::readAllBytes).isInstanceOf(TooLong.class);
        assertThat(endless.taken()).isLessThan(200_000 + 3 * CHUNK);
    }

    /** However long the file is said to be, and whatever its head holds. */
    @Test
    void anEndlessHeadIsReadNoFurtherThanItMayBe() {
        var endless = new EndlessStream("age-encryption.org/v1\n", "-> X25519 a\nAAAA\n");
        assertThatThrownBy(() -> new FileBytes(ANNA).open(endless, 0, MOST)).isInstanceOf(NotOpened.class);
        assertThat(endless.taken()).isLessThan(3 * CHUNK);
    }

    @Test
    void otherFormsOfAgeAreRefusedInOneSentence() {
        assertThat(sentence("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n"))
                .startsWith("This file is encrypted as a text, for e-mails;");
        assertThat(sentence("age-encryption.org/v2\n-> X25519 a\nAAAA\n")).endsWith("that this program does not know. Please update.");
        assertThat(sentence("age-encryption.org/v")).startsWith("This encrypted file was altered, or not copied to its end.");
    }

    private static String sentence(String file) {
        try {
            return "opened: " + opened(file.getBytes(StandardCharsets.US_ASCII), ANNA).length;
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    /** The last of them is well formed, and a point for which every secret comes out as zero. */
    @ParameterizedTest
    @ValueSource(strings = {"", "age1", "anna-keller", "ssh-ed25519 AAAAC3", "age1é", "age1qqqq",
        "age1g5wf7aza9cl8nmy002vcfu9tfv7a3450f6cex3y9fajrjgpu5egqrvuve3",
        "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z"})
    void nothingIsEncryptedForWhatIsNoKey(String text) {
        assertThat(AgeWriter.isRecipient(text)).isFalse();
        assertThat(AgeWriter.to(List.of(ANNA.recipient(), text))).isEmpty();
    }

    @Test
    void asManyRecipientsAsAreTakenCanBeRead() throws IOException {
        var all = new ArrayList<>(Collections.nCopies(AgeWriter.MOST - 1, BOB));
        all.add(ANNA);
        assertThat(opened(sealed(random(9), all.toArray(AgeIdentity[]::new)), ANNA)).isEqualTo(random(9));
    }
}
