package org.plenary.bundle;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Optional;
import org.plenary.feature.Outcome;

/**
 * This computer's signing key (SYNC §3 "Keys"): Ed25519, made at first use without asking, kept in the profile folder and nowhere else.
 * {@link KeyFolder} knows those under a passphrase too. Safe for several threads.
 */
public final class Keys {

    /** The file in the profile folder: PKCS#8 and the public key in PEM (RFC 7468), readable by its owner only. */
    public static final String FILE = "signing-key.pem";

    private final KeyPair pair;
    private final String publicKey;

    Keys(KeyPair pair) {
        this.pair = pair;
        this.publicKey = Ed25519.text(pair.getPublic());
    }

    /** The key of a profile folder; makes the folder and the key when they are not there. */
    public static Outcome<Keys> inProfile(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                make(file);
            }
            Optional<KeyPair> pair = KeyFile.read(Files.readString(file));
            return pair.<Outcome<Keys>>map(found -> Outcome.done(new Keys(found))).orElseGet(() -> Outcome.refused(
                    "The file " + file + " is not a signing key as this program makes them. Put back a copy of it, or move it away to"
                            + " get a new key. Nothing was changed."));
        } catch (IOException e) {
            return Outcome.refused("The signing key in " + file + " cannot be read or made: " + FileTrouble.clause(e)
                    + ". Nothing was changed.");
        }
    }

    /** A new key that is kept nowhere. */
    public static Keys generate() {
        return new Keys(newPair());
    }

    /** The public key: the 43 characters of {@code x} in RFC 8037. */
    public String publicKey() {
        return publicKey;
    }

    /** Both halves. */
    KeyPair pair() {
        return pair;
    }

    /** The Ed25519 signature (RFC 8032) of a message: 64 bytes. */
    byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance(Ed25519.NAME);
            signer.initSign(pair.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot sign with Ed25519", e);
        }
    }

    private static void make(Path file) throws IOException {
        try {
            new WholeFile(file).ownerOnly().writeNew(KeyFile.write(newPair()));
        } catch (FileAlreadyExistsException e) {
            // another start of the program was faster; its key is the key
        }
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(Ed25519.NAME).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make Ed25519 keys", e);
        }
    }
}
