package org.plenary.domain.exchange;

import java.util.Base64;

/** The fingerprint of a signing key: the SHA-256 of its JWK in canonical form (RFC 7638 §3, RFC 8037 appendix A.3). */
public final class KeyPrint {

    private KeyPrint() { }

    /**
     * The 43 characters of base64url that name the key in signatures.
     *
     * @param key the public key, 43 characters of base64url
     */
    public static String text(String key) {
        return Hash.of("{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + key + "\"}").text().substring(Hash.PREFIX.length());
    }

    /** Its 32 bytes. */
    static byte[] bytes(String key) {
        return Base64.getUrlDecoder().decode(text(key));
    }
}
