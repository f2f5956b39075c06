package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.feature.Outcome;

class KeyFolderTest {

    private static final String WORDS = "sieben Züge über Köln";

    @TempDir
    private Path profile;
    private KeyFolder folder;
    private ProfileKeys keys;

    @BeforeEach
    void makeKeys() {
        folder = new KeyFolder(profile);
        keys = done(folder.open());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private static List<String> names(ProfileKeys keys) {
        return List.of(keys.signing().publicKey(), keys.age().recipient(), keys.age().text());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(profile)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPassphraseOpensWhatWasLockedUnderItAndNothingElseDoes() throws IOException {
        assertThat(folder.isLocked()).isFalse();
        done(folder.lock(keys, WORDS));
        assertThat(folder.isLocked()).isTrue();
        assertThat(names(done(folder.open(WORDS)))).isEqualTo(names(keys));
        assertThat(names(done(folder.open("sieben Zu\u0308ge u\u0308ber Ko\u0308ln")))).isEqualTo(names(keys)); // as a Mac may type it
        String before = Files.readString(profile.resolve(Keys.FILE));
        assertThat(folder.open("sieben Zuege")).isEqualTo(Outcome.refused("That is not the passphrase of your keys. Nothing was changed."));
        assertThat(folder.open()).isEqualTo(Outcome.refused("Your keys are under a passphrase. Give it with --passphrase-file FILE, or in the"
                + " variable PLENARY_PASSPHRASE. Nothing was changed."));
        assertThat(profile.resolve(Keys.FILE)).hasContent(before);
        assertThat(folder.publicKey()).contains(keys.signing().publicKey());
    }

    @Test
    void noSecretLiesInTheFolderInClearOnceItIsLocked() throws IOException {
        done(folder.lock(keys, WORDS));
        assertThat(files()).containsExactly(Keys.FILE);
        assertThat(Files.readString(profile.resolve(Keys.FILE))).doesNotContain("BEGIN PRIVATE KEY").doesNotContain("AGE-SECRET");
        if (Files.getFileStore(profile).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(profile.resolve(Keys.FILE)))).isEqualTo("rw-------");
        }
    }

    @Test
    void withoutItsPassphraseTheFolderIsAsItWasBefore() throws IOException {
        String signing = Files.readString(profile.resolve(Keys.FILE));
        String age = Files.readString(profile.resolve(AgeIdentity.FILE));
        done(folder.lock(keys, WORDS));
        done(folder.unlock(done(folder.open(WORDS))));
        assertThat(profile.resolve(Keys.FILE)).hasContent(signing);
        assertThat(profile.resolve(AgeIdentity.FILE)).hasContent(age);
        assertThat(folder.isLocked()).isFalse();
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheFirst() {
        done(folder.lock(keys, WORDS));
        done(folder.lock(keys, "another one"));
        assertThat(folder.open(WORDS)).isInstanceOf(Outcome.Refused.class);
        assertThat(names(done(folder.open("another one")))).isEqualTo(names(keys));
    }

    @Test
    void aStopBetweenTheTwoWritesLeavesKeysThatBelongTogether() throws IOException {
        String age = Files.readString(profile.resolve(AgeIdentity.FILE));
        done(folder.lock(keys, WORDS));
        Files.writeString(profile.resolve(AgeIdentity.FILE), age); // as if stopped before it was deleted, or in unlock before the second write
        assertThat(names(done(folder.open(WORDS)))).isEqualTo(names(keys));
        assertThat(files()).containsExactly(Keys.FILE);
    }

    @Test
    void anIdentityThatSomebodyElsePutThereIsLeftAlone() throws IOException {
        done(folder.lock(keys, WORDS));
        Path foreign = Files.writeString(profile.resolve(AgeIdentity.FILE), AgeIdentity.generate().text());
        done(folder.open(WORDS));
        assertThat(foreign).exists();
    }

    @Test
    void aShortPassphraseIsRefused() throws IOException {
        String before = Files.readString(profile.resolve(Keys.FILE));
        assertThat(folder.lock(keys, "seven c")).isEqualTo(Outcome.refused(
                "A passphrase has at least 8 characters; several words are best. Nothing was changed."));
        assertThat(profile.resolve(Keys.FILE)).hasContent(before);
    }

    @Test
    void whoForgotItGetsNewKeysAndTheOldOnesStayBesideThem() throws IOException {
        done(folder.lock(keys, WORDS));
        ProfileKeys anew = done(folder.startAnew());
        assertThat(names(anew)).doesNotContainAnyElementsOf(names(keys));
        assertThat(folder.isLocked()).isFalse();
        assertThat(files()).containsExactly(AgeIdentity.FILE, "locked-key-1.pem", Keys.FILE);
        Files.move(profile.resolve("locked-key-1.pem"), profile.resolve(Keys.FILE), StandardCopyOption.REPLACE_EXISTING);
        assertThat(names(done(folder.open(WORDS)))).isEqualTo(names(keys));
    }

    @Test
    void aDamagedFileIsSaidToBeDamagedAndLeftAlone() throws IOException {
        done(folder.lock(keys, WORDS));
        Path file = profile.resolve(Keys.FILE);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.lastIndexOf("-----BEGIN")));
        assertThat(folder.open(WORDS)).isEqualTo(Outcome.refused("The keys in " + file + " cannot be read: the file is damaged or another"
                + " program made it. Put back a copy of it, or move it away to get new keys. Nothing was changed."));
        assertThat(folder.publicKey()).isEqualTo(Optional.of(keys.signing().publicKey()));
    }

    @Test
    void javasOwnReaderOpensTheFileWithAPassphraseOfPlainLetters() throws Exception {
        done(folder.lock(keys, "plain letters"));
        byte[] locked = Pem.blocks(Files.readString(profile.resolve(Keys.FILE)), "ENCRYPTED PRIVATE KEY").getFirst();
        var info = new EncryptedPrivateKeyInfo(locked);
        var typed = SecretKeyFactory.getInstance("PBEWithHmacSHA256AndAES_256")
                .generateSecret(new PBEKeySpec("plain letters".toCharArray()));
        var cipher = Cipher.getInstance("PBEWithHmacSHA256AndAES_256");
        cipher.init(Cipher.DECRYPT_MODE, typed, info.getAlgParameters());
        assertThat(info.getKeySpec(cipher).getEncoded()).isEqualTo(keys.signing().pair().getPrivate().getEncoded());
    }
}
