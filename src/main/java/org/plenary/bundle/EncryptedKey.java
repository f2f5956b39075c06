package org.plenary.bundle;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A private key under a passphrase: PKCS#8 EncryptedPrivateKeyInfo with PBES2 (RFC 8018), PBKDF2-HMAC-SHA256 and AES-256-CBC. The
 * passphrase goes in as UTF-8 of its NFC form, so that it is the same from every keyboard; Java's own PBE ciphers take ASCII only.
 */
final class EncryptedKey {

    private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";
    /** What OWASP asks for with HMAC-SHA256 (2023). */
    private static final int ROUNDS = 600_000;
    /** A damaged file must not keep the program busy for an hour. */
    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT = 16;
    private static final int BLOCK = 16;
    private static final int KEY_BITS = 256;

    private EncryptedKey() { }

    /** The PKCS#8 form of a key, encrypted with a fresh salt. */
    static byte[] lock(byte[] pkcs8, String passphrase) {
        try {
            var chance = new SecureRandom();
            byte[] salt = new byte[SALT];
            byte[] start = new byte[BLOCK];
            chance.nextBytes(salt);
            chance.nextBytes(start);
            var spec = new PBEParameterSpec(salt, ROUNDS, new IvParameterSpec(start));
            AlgorithmParameters named = AlgorithmParameters.getInstance(SCHEME);
            named.init(spec);
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("PBES2"); // under the other name it finds no object identifier
            parameters.init(named.getEncoded());
            return new EncryptedPrivateKeyInfo(parameters, cipher(Cipher.ENCRYPT_MODE, passphrase, spec).doFinal(pkcs8)).getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this Java cannot encrypt keys", e);
        }
    }

    /**
     * The PKCS#8 form of the key, or noise that happens to end well: whoever reads it must see whether it is the key.
     *
     * @throws GeneralSecurityException when it is another passphrase
     * @throws IOException when this is no key that was encrypted so
     */
    static byte[] unlock(byte[] encrypted, String passphrase) throws GeneralSecurityException, IOException {
        var info = new EncryptedPrivateKeyInfo(encrypted);
        AlgorithmParameters parameters = info.getAlgParameters();
        if (parameters == null || !SCHEME.equals(parameters.toString())) {
            throw new IOException("not " + SCHEME);
        }
        PBEParameterSpec spec = parameters.getParameterSpec(PBEParameterSpec.class);
        if (spec.getIterationCount() > MOST_ROUNDS) {
            throw new IOException("too many rounds");
        }
        return cipher(Cipher.DECRYPT_MODE, passphrase, spec).doFinal(info.getEncryptedData());
    }

    private static Cipher cipher(int mode, String passphrase, PBEParameterSpec spec) throws GeneralSecurityException {
        var typed = new PBEKeySpec(Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray(), spec.getSalt(),
                spec.getIterationCount(), KEY_BITS);
        SecretKey derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(typed);
        typed.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(derived.getEncoded(), "AES"), spec.getParameterSpec());
        return cipher;
    }
}
