package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.Outcome;

/** Whole bundles, encrypted: what is read is what an open file would have given, with every check. */
class EncryptedBundleTest {

    @TempDir
    private Path folder;

    private final AgeIdentity annas = AgeIdentity.generate();
    private final AgeIdentity bobs = AgeIdentity.generate();

    private static JsonBundleFiles files(AgeIdentity identity) {
        return files(identity, Limits.STANDARD);
    }

    private static JsonBundleFiles files(AgeIdentity identity, Limits limits) {
        return new JsonBundleFiles(Samples.annasKey(), identity, limits);
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private Path sent(JsonBundleFiles from, AgeIdentity... recipients) {
        Path file = folder.resolve("a.bundle.json.age");
        BundleFiles sealed = value(from.encryptedFor(Stream.of(recipients).map(AgeIdentity::recipient).toList()));
        assertThat(sealed.write(Samples.full(Samples.conversation()), new TreeMap<>(), file)).isEqualTo(Outcome.done(file.toFile().length()));
        return file;
    }

    @Test
    void whoeverItIsForReadsItAndItsSenderToo() throws IOException {
        Path file = sent(files(annas), bobs);
        assertThat(value(files(bobs).read(file)).changes()).isEqualTo(Samples.conversation());
        assertThat(files(annas).read(file)).isEqualTo(files(bobs).read(file));
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("review", "Staffing");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(files(AgeIdentity.generate()).read(sent(files(annas), bobs))).isEqualTo(Outcome.refused("This file is encrypted for somebody"
                + " else: ask whoever made it to encrypt it for you too, which they can once they have a bundle from this computer. Nothing was"
                + " changed."));
    }

    @Test
    void withoutRecipientsEverybodyReadsIt() {
        assertThat(value(files(AgeIdentity.generate()).read(sent(files(annas)))).changes()).isEqualTo(Samples.conversation());
    }

    @Test
    void aFileThatWasNotCopiedToItsEndIsRefused() throws IOException {
        Path file = sent(files(annas), bobs);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThat(files(bobs).read(file)).isEqualTo(Outcome.refused(
                "This encrypted file was altered, or not copied to its end. Ask for it again. Nothing was changed."));
    }

    @Test
    void whatIsInsideIsHeldToTheSameLimits() {
        Path file = sent(files(annas), bobs);
        assertThat(files(bobs, new Limits(1_000, 100_000, 32, 1_000, 20, 200, 10)).read(file)).isEqualTo(Outcome.refused(
                "This file is larger than this program takes (1,000 bytes). Nothing was changed."));
        assertThat(files(bobs, new Limits(1_000_000, 20, 32, 1_000, 20, 200, 10)).read(file)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aBundleOverTheLimitIsNotWrittenEither() throws IOException {
        var small = value(files(annas, new Limits(1_000, 100_000, 32, 1_000, 20, 200, 10)).encryptedFor(List.of(bobs.recipient())));
        assertThat(small.write(Samples.full(Samples.conversation()), new TreeMap<>(), folder.resolve("large.age")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTextThatIsNoKeyIsRefused() {
        assertThat(files(annas).encryptedFor(List.of(bobs.recipient(), "bob"))).isEqualTo(Outcome.refused(
                "One of the keys to encrypt for is none. Nothing was written."));
        assertThat(files(annas).canEncryptFor("bob")).isFalse();
        assertThat(files(annas).canEncryptFor(bobs.recipient())).isTrue();
    }

    /** Encrypted by the age program (1.1.1) for the identity of age-keygen beside it. */
    @Test
    void whatTheAgeProgramEncryptedIsRead() {
        assertThat(golden("version-1.bundle.json.age")).isEqualTo(golden("version-1.bundle.json"));
    }

    /** Encrypted by this program, and opened by the age program (1.1.1) on the day it was made. */
    @Test
    void whatTheAgeProgramOpenedStaysReadable() {
        assertThat(golden("version-1-ours.bundle.json.age")).isEqualTo(golden("version-1.bundle.json"));
    }

    private static Bundle golden(String name) {
        AgeIdentity identity = AgeIdentity.read(Samples.resource("age-identity.txt")).orElseThrow();
        try {
            return value(files(identity).read(Path.of(EncryptedBundleTest.class.getResource("/bundle/" + name).toURI())));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
