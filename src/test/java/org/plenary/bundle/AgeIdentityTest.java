package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.feature.Outcome;

class AgeIdentityTest {

    @TempDir
    private Path folder;

    private static AgeIdentity identity(Path profile) {
        return switch (AgeIdentity.inProfile(profile)) {
            case Outcome.Done<AgeIdentity>(AgeIdentity identity) -> identity;
            case Outcome.Refused<AgeIdentity>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    @Test
    void anIdentityIsMadeAtFirstUseAndKept() throws IOException {
        Path profile = folder.resolve("new").resolve("profile");
        AgeIdentity made = identity(profile);
        assertThat(identity(profile).recipient()).isEqualTo(made.recipient()).matches("age1[a-z0-9]{58}");
        try (Stream<Path> files = Files.list(profile)) {
            assertThat(files).containsExactly(profile.resolve(AgeIdentity.FILE));
        }
        assertThat(Files.readString(profile.resolve(AgeIdentity.FILE)))
                .matches("# public key: " + made.recipient() + "\nAGE-SECRET-KEY-1[A-Z0-9]{58}\n");
    }

    @Test
    void twoProfilesHaveTwoIdentities() {
        assertThat(identity(folder.resolve("a")).recipient()).isNotEqualTo(identity(folder.resolve("b")).recipient());
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        identity(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(AgeIdentity.FILE)))).isEqualTo("rw-------");
        }
    }

    /** The public half was found by age-keygen; here it is found from the secret one, whatever the comment says. */
    @Test
    void aFileOfAgeKeygenIsTaken() {
        String file = Samples.resource("age-identity.txt");
        assertThat(AgeIdentity.read(file.replace("public key: age1", "public key: AGE1"))).map(AgeIdentity::recipient)
                .contains("age1g5wf7aza9cl8nmy002vcfu9tfv7a3450f6cex3y9fajrjgpu5egqrvuve2");
        assertThat(file).contains("# public key: age1g5wf7aza9cl8nmy002vcfu9tfv7a3450f6cex3y9fajrjgpu5egqrvuve2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-1QQQQ",
        "AGE-SECRET-KEY-14WQNHMM9MDZSYRRE35E2RFFQUKVWTNH37GL7VATWTEQ38V29Q8HQTTD75Q",
        "age1g5wf7aza9cl8nmy002vcfu9tfv7a3450f6cex3y9fajrjgpu5egqrvuve2", "-----BEGIN PRIVATE KEY-----"})
    void aFileThatIsNoIdentityIsRefusedAndLeftAlone(String text) throws IOException {
        Path file = Files.writeString(folder.resolve(AgeIdentity.FILE), text);
        assertThat(AgeIdentity.inProfile(folder)).isEqualTo(Outcome.refused("The file " + file + " is not an age identity as this program"
                + " makes them. Put back a copy of it, or move it away to get a new one. Nothing was changed."));
        assertThat(file).hasContent(text);
    }

    @Test
    void twoIdentitiesInOneFileAreRefused() {
        assertThat(AgeIdentity.read(AgeIdentity.generate().text() + AgeIdentity.generate().text())).isEmpty();
    }

    @Test
    void aProfileThatCannotBeMadeIsRefused() throws IOException {
        Path profile = Files.writeString(folder.resolve("file"), "in the way").resolve("profile");
        assertThat(AgeIdentity.inProfile(profile)).isInstanceOfSatisfying(Outcome.Refused.class, refused ->
                assertThat(refused.sentence()).startsWith("The age identity in " + profile.resolve(AgeIdentity.FILE)
                        + " cannot be read or made: ").endsWith(". Nothing was changed."));
    }
}
