package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.KeyPrint;
import org.plenary.feature.Outcome;

class KeysTest {

    @TempDir
    private Path folder;

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private Keys keys(Path profile) {
        return switch (Keys.inProfile(profile)) {
            case Outcome.Done<Keys>(Keys keys) -> keys;
            case Outcome.Refused<Keys>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    @Test
    void aKeyIsMadeAtFirstUseAndKept() throws IOException {
        Path profile = folder.resolve("new").resolve("profile");
        Keys made = keys(profile);
        assertThat(keys(profile).publicKey()).isEqualTo(made.publicKey()).hasSize(43);
        try (Stream<Path> files = Files.list(profile)) {
            assertThat(files).containsExactly(profile.resolve(Keys.FILE));
        }
    }

    @Test
    void twoProfilesHaveTwoKeys() {
        assertThat(keys(folder.resolve("a")).publicKey()).isNotEqualTo(keys(folder.resolve("b")).publicKey());
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        keys(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(Keys.FILE)))).isEqualTo("rw-------");
        }
    }

    @Test
    void whatItSignsItsPublicKeyVerifies() {
        Keys keys = keys(folder);
        byte[] message = "heads".getBytes(StandardCharsets.UTF_8);
        byte[] signature = keys.sign(message);
        assertThat(Ed25519.read(keys.publicKey())).hasValueSatisfying(key -> {
            assertThat(Ed25519.verify(key, message, signature)).isTrue();
            assertThat(Ed25519.verify(key, "tails".getBytes(StandardCharsets.UTF_8), signature)).isFalse();
            assertThat(Ed25519.verify(key, message, new byte[3])).isFalse();
        });
    }

    @Test
    void aFileThatIsNoKeyIsRefusedAndLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve(Keys.FILE), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        String before = Files.readString(file);
        assertThat(Keys.inProfile(folder)).isEqualTo(Outcome.refused("The file " + file + " is not a signing key as this program makes"
                + " them. Put back a copy of it, or move it away to get a new key. Nothing was changed."));
        assertThat(file).hasContent(before);
    }

    @Test
    void twoHalvesOfDifferentKeysAreNoKey() {
        String one = new String(KeyFile.write(pair()), StandardCharsets.US_ASCII);
        String other = new String(KeyFile.write(pair()), StandardCharsets.US_ASCII);
        String mixed = one.substring(0, one.indexOf("-----BEGIN PUBLIC")) + other.substring(other.indexOf("-----BEGIN PUBLIC"));
        assertThat(KeyFile.read(one)).isPresent();
        assertThat(KeyFile.read(mixed)).isEmpty();
    }

    @Test
    void aProfileThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(Keys.inProfile(file.resolve("profile"))).isInstanceOfSatisfying(Outcome.Refused.class, refused ->
                assertThat(refused.sentence()).startsWith("The signing key in " + file.resolve("profile").resolve(Keys.FILE)
                        + " cannot be read or made: ").endsWith(". Nothing was changed."));
    }

    @Test
    void theThumbprintIsThatOfTheExampleInTheStandard() { // RFC 8037 appendix A.3
        assertThat(KeyPrint.text("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"))
                .isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }
}
