package org.plenary.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.feature.Outcome;

/**
 * The keys of a profile folder (SYNC §3 "Keys"), plain or under a passphrase. Under one, the signing key's file holds both keys and there
 * is no file of the age identity: whatever happens between two writes, the keys that are there belong together. Safe for several threads.
 */
public final class KeyFolder {

    /** The fewest characters of a passphrase. */
    public static final int SHORTEST = 8;

    private static final String UNCHANGED = ". Nothing was changed.";

    private final Path folder;
    private final Path file;
    private final Path plainAge;

    /** @param folder the profile folder; need not be there yet */
    public KeyFolder(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(Keys.FILE);
        this.plainAge = folder.resolve(AgeIdentity.FILE);
    }

    /** True when only a passphrase opens the keys. */
    public boolean isLocked() {
        try {
            return Files.exists(file) && KeyFile.isLocked(Files.readString(file));
        } catch (IOException e) {
            return false; // whoever opens it is told
        }
    }

    /** The public signing key, which needs no passphrase; empty when there is none that can be read. */
    public Optional<String> publicKey() {
        try {
            return KeyFile.publicKey(Files.readString(file)).map(Ed25519::text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The keys where no passphrase guards them; makes those that are not there. */
    public Outcome<ProfileKeys> open() {
        return isLocked() ? Outcome.refused("Your keys are under a passphrase. Give it with --passphrase-file FILE, or in the variable"
                + " PLENARY_PASSPHRASE" + UNCHANGED)
                : Keys.inProfile(folder).then(signing -> AgeIdentity.inProfile(folder).then(age -> Outcome.done(new ProfileKeys(signing, age))));
    }

    /** The keys; a passphrase that none of them is under is not looked at. */
    public Outcome<ProfileKeys> open(String passphrase) {
        if (!isLocked()) {
            return open();
        }
        try {
            Optional<ProfileKeys> keys = KeyFile.read(Files.readString(file), passphrase);
            if (keys.isPresent()) {
                forgetPlain(keys.get());
            }
            return keys.map(Outcome::done).orElseGet(() -> Outcome.refused("That is not the passphrase of your keys" + UNCHANGED));
        } catch (IOException e) {
            return Outcome.refused("The keys in " + file + " cannot be read: the file is damaged or another program made it. Put back a copy"
                    + " of it, or move it away to get new keys" + UNCHANGED);
        }
    }

    /** Puts the keys under a passphrase, or under another one. */
    public Outcome<ProfileKeys> lock(ProfileKeys keys, String passphrase) {
        if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
            return Outcome.refused("A passphrase has at least " + SHORTEST + " characters; several words are best" + UNCHANGED);
        }
        return write(() -> {
            byte[] text = KeyFile.write(keys, passphrase);
            new WholeFile(file).ownerOnly().write(out -> out.write(text));
            forgetPlain(keys);
            return keys;
        });
    }

    /** Takes the passphrase away: everybody who can read the folder can use the keys. */
    public Outcome<ProfileKeys> unlock(ProfileKeys keys) {
        return write(() -> {
            byte[] age = keys.age().text().getBytes(StandardCharsets.US_ASCII);
            new WholeFile(plainAge).ownerOnly().write(out -> out.write(age)); // first: until the next line the locked file still holds both
            new WholeFile(file).ownerOnly().write(out -> out.write(KeyFile.write(keys.signing().pair())));
            return keys;
        });
    }

    /** For who forgot the passphrase: new keys. The locked ones stay beside them under another name, should it come back to mind. */
    public Outcome<ProfileKeys> startAnew() {
        return write(() -> {
            Path aside = IntStream.iterate(1, n -> n + 1).mapToObj(n -> folder.resolve("locked-key-" + n + ".pem"))
                    .filter(name -> !Files.exists(name)).findFirst().orElseThrow();
            return Files.move(file, aside);
        }).then(aside -> open());
    }

    /** What a stop between two writes of {@link #lock} or {@link #unlock} left behind, if it is what the locked file holds too. */
    private void forgetPlain(ProfileKeys keys) throws IOException {
        if (Files.exists(plainAge) && AgeIdentity.read(Files.readString(plainAge))
                .filter(age -> age.recipient().equals(keys.age().recipient())).isPresent()) {
            Files.delete(plainAge);
        }
    }

    private <T> Outcome<T> write(Writing<T> writing) {
        try {
            return Outcome.done(writing.run());
        } catch (IOException e) {
            return Outcome.refused("The keys in " + folder + " cannot be written: " + FileTrouble.clause(e) + ". The keys that are there still work.");
        }
    }

    /** Writes something. */
    @FunctionalInterface
    private interface Writing<T> {
        T run() throws IOException;
    }
}
