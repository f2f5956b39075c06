package org.plenary.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Optional;

/**
 * The text of a key file: the private key in PKCS#8 and, because Java cannot find the public key from it, the public key too, both in
 * PEM (RFC 7468). Under a passphrase the private key of the age identity follows as a third block, so that one file, and one rename,
 * holds all that the passphrase guards.
 */
final class KeyFile {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private KeyFile() { }

    static byte[] write(KeyPair pair) {
        return (Pem.block(PRIVATE, pair.getPrivate().getEncoded()) + Pem.block(PUBLIC, pair.getPublic().getEncoded()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] write(ProfileKeys keys, String passphrase) {
        KeyPair pair = keys.signing().pair();
        return (Pem.block(ENCRYPTED, EncryptedKey.lock(pair.getPrivate().getEncoded(), passphrase))
                + Pem.block(PUBLIC, pair.getPublic().getEncoded())
                + Pem.block(ENCRYPTED, EncryptedKey.lock(keys.age().pkcs8(), passphrase))).getBytes(StandardCharsets.US_ASCII);
    }

    static boolean isLocked(String text) {
        return text.contains("-----BEGIN " + ENCRYPTED + "-----");
    }

    /** The public half, which no passphrase hides. */
    static Optional<PublicKey> publicKey(String text) {
        try {
            return Optional.of(open(text));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The pair, or empty when the text does not hold two halves of one Ed25519 key. */
    static Optional<KeyPair> read(String text) {
        try {
            return pair(open(text), first(text, PRIVATE));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What the passphrase opens, or empty when it is another one.
     *
     * @throws IOException when the text was not written by this program, or is damaged
     */
    static Optional<ProfileKeys> read(String text, String passphrase) throws IOException {
        List<byte[]> locked = Pem.blocks(text, ENCRYPTED);
        Optional<PublicKey> open = publicKey(text);
        if (locked.size() != 2 || open.isEmpty()) {
            throw new IOException("not two locked keys");
        }
        try {
            Optional<KeyPair> pair = pair(open.get(), EncryptedKey.unlock(locked.getFirst(), passphrase));
            if (pair.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new ProfileKeys(new Keys(pair.get()), AgeIdentity.of(EncryptedKey.unlock(locked.getLast(), passphrase))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<KeyPair> pair(PublicKey open, byte[] pkcs8) throws GeneralSecurityException {
        PrivateKey secret = KeyFactory.getInstance(Ed25519.NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        var pair = new KeyPair(open, secret);
        byte[] probe = "one key".getBytes(StandardCharsets.US_ASCII);
        return Ed25519.verify(open, probe, new Keys(pair).sign(probe)) ? Optional.of(pair) : Optional.empty();
    }

    private static PublicKey open(String text) throws GeneralSecurityException {
        return KeyFactory.getInstance(Ed25519.NAME).generatePublic(new X509EncodedKeySpec(first(text, PUBLIC)));
    }

    private static byte[] first(String text, String label) {
        return Pem.blocks(text, label).stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no " + label));
    }
}
