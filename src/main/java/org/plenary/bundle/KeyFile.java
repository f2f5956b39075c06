package org.plenary.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a key file: the private key in PKCS#8 and, because Java cannot find the public key from it, the public key too, both in
 * PEM (RFC 7468).
 */
final class KeyFile {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int LINE = 64;

    private KeyFile() { }

    static byte[] write(KeyPair pair) {
        return (block(PRIVATE, pair.getPrivate().getEncoded()) + block(PUBLIC, pair.getPublic().getEncoded()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The pair, or empty when the text does not hold two halves of one Ed25519 key. */
    static Optional<KeyPair> read(String text) {
        try {
            KeyFactory factory = KeyFactory.getInstance(Ed25519.NAME);
            PrivateKey secret = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(text, PRIVATE)));
            PublicKey open = factory.generatePublic(new X509EncodedKeySpec(bytes(text, PUBLIC)));
            var pair = new KeyPair(open, secret);
            byte[] probe = "one key".getBytes(StandardCharsets.US_ASCII);
            return Ed25519.verify(open, probe, new Keys(pair).sign(probe)) ? Optional.of(pair) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String block(String label, byte[] der) {
        var text = new StringBuilder("-----BEGIN " + label + "-----\n");
        String base64 = Base64.getEncoder().encodeToString(der);
        for (int i = 0; i < base64.length(); i += LINE) {
            text.append(base64, i, Math.min(base64.length(), i + LINE)).append('\n');
        }
        return text.append("-----END ").append(label).append("-----\n").toString();
    }

    private static byte[] bytes(String text, String label) {
        Matcher block = Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END " + label + "-----").matcher(text);
        if (!block.find()) {
            throw new IllegalArgumentException("no " + label);
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }
}
