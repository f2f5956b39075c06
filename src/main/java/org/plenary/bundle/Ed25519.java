package org.plenary.bundle;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Public keys as bundles write them (RFC 8037), and what can be done with them. */
final class Ed25519 {

    /** The algorithm's name, in Java and in JOSE (RFC 9864). */
    static final String NAME = "Ed25519";

    private static final int KEY_BYTES = 32;
    /** What stands before the 32 bytes of the key in its X.509 form (RFC 8410 §4). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() { }

    /** The 43 characters that bundles write. */
    static String text(PublicKey key) {
        byte[] x509 = key.getEncoded();
        return Base64Url.write(Arrays.copyOfRange(x509, x509.length - KEY_BYTES, x509.length));
    }

    /** The key that a text writes, or empty when it writes none. */
    static Optional<PublicKey> read(String text) {
        return Base64Url.read(text).filter(bytes -> bytes.length == KEY_BYTES).flatMap(bytes -> {
            byte[] x509 = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_BYTES);
            System.arraycopy(bytes, 0, x509, X509_PREFIX.length, KEY_BYTES);
            try {
                return Optional.of(KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(x509)));
            } catch (GeneralSecurityException e) {
                return Optional.empty();
            }
        });
    }

    /** True when the signature of the message was made with the key's other half. */
    static boolean verify(PublicKey key, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(NAME);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // no point of the curve, or a signature of a wrong length
        }
    }
}
