package org.plenary.bundle;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.interfaces.XECPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.plenary.feature.Outcome;

/**
 * What opens bundles that were encrypted for this computer (SYNC §3 "Encryption"): an X25519 identity of the age format
 * (age-encryption.org/v1), made at first use without asking, kept in the profile folder and nowhere else. Safe for several threads.
 */
public final class AgeIdentity {

    /** The file in the profile folder, as age-keygen writes it, readable by its owner only: {@code age -d -i FILE} opens bundles too. */
    public static final String FILE = "age-identity.txt";

    private static final String SECRET = "AGE-SECRET-KEY-1";
    private static final String SECRET_PREFIX = "AGE-SECRET-KEY-";
    private static final String CURVE = "X25519";
    private static final String COMMENT = "#";

    private final String secret;
    private final String recipient;
    private final RecipientStanzaReader opener;

    private AgeIdentity(String secret) throws GeneralSecurityException {
        this.secret = secret;
        this.recipient = text(new X25519KeyFactory().translateKey(
                new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), CURVE)));
        this.opener = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret);
    }

    /** The identity of a profile folder; makes the folder and the identity when they are not there. */
    public static Outcome<AgeIdentity> inProfile(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                make(file);
            }
            return read(Files.readString(file)).<Outcome<AgeIdentity>>map(Outcome::done).orElseGet(() -> Outcome.refused(
                    "The file " + file + " is not an age identity as this program makes them. Put back a copy of it, or move it away to"
                            + " get a new one. Nothing was changed."));
        } catch (IOException e) {
            return Outcome.refused("The age identity in " + file + " cannot be read or made: " + FileTrouble.clause(e)
                    + ". Nothing was changed.");
        }
    }

    /** A new identity that is kept nowhere. */
    public static AgeIdentity generate() {
        try {
            return new AgeIdentity(text(new X25519KeyPairGenerator().generateKeyPair().getPrivate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make X25519 keys", e);
        }
    }

    /** What others encrypt for: {@code age1} and 58 characters. */
    public String recipient() {
        return recipient;
    }

    /** The private key in PKCS#8 (RFC 8410), as a key file under a passphrase holds it. */
    byte[] pkcs8() {
        try {
            byte[] scalar = Bech32.getDecoder().decode(secret).getData();
            return KeyFactory.getInstance(CURVE).generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, scalar)).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java knows no X25519", e);
        }
    }

    /** The identity with that private key. */
    static AgeIdentity of(byte[] pkcs8) throws GeneralSecurityException {
        if (!(KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)) instanceof XECPrivateKey key)) {
            throw new InvalidKeySpecException("no key of " + CURVE);
        }
        byte[] scalar = key.getScalar().orElseThrow(() -> new InvalidKeySpecException("no scalar"));
        return new AgeIdentity(Bech32.getEncoder().encode(SECRET_PREFIX, scalar).toString().toUpperCase(Locale.ROOT));
    }

    RecipientStanzaReader opener() {
        return opener;
    }

    /** The identity in the text of a file, or empty when there is none, or more than one. */
    static Optional<AgeIdentity> read(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith(COMMENT)).toList();
        if (lines.size() != 1 || !lines.getFirst().startsWith(SECRET)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AgeIdentity(lines.getFirst()));
        } catch (GeneralSecurityException | IllegalArgumentException e) { // the latter from the letters' check sum
            return Optional.empty();
        }
    }

    /** The text of its file. */
    String text() {
        return COMMENT + " public key: " + recipient + "\n" + secret + "\n";
    }

    private static void make(Path file) throws IOException {
        try {
            new WholeFile(file).ownerOnly().writeNew(generate().text().getBytes(StandardCharsets.US_ASCII));
        } catch (FileAlreadyExistsException e) {
            // another start of the program was faster; its identity is the identity
        }
    }

    private static String text(Key key) {
        return new String(key.getEncoded(), StandardCharsets.US_ASCII);
    }
}
