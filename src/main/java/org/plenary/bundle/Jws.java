package org.plenary.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.KeyPrint;

/**
 * Compact JSON Web Signatures (RFC 7515 §7.1) with detached content (appendix F): {@code header..signature}. Only alg {@code Ed25519}
 * (RFC 9864) and only the two header members that we write are taken, so there is nothing for a forger to choose.
 */
final class Jws {

    private static final JsonText HEADER = new JacksonText(Limits.STANDARD);

    private Jws() { }

    static String sign(Keys keys, String payload) {
        String header = Base64Url.write(utf8("{\"alg\":\"" + Ed25519.NAME + "\",\"kid\":\""
                + KeyPrint.text(keys.publicKey()) + "\"}"));
        return header + ".." + Base64Url.write(keys.sign(signingInput(header, payload)));
    }

    /** True when the key that this text writes signed the payload. */
    static boolean verify(String key, String jws, String payload) {
        int end = jws.indexOf("..");
        if (end < 0 || !isOurHeader(jws.substring(0, end), KeyPrint.text(key))) {
            return false;
        }
        Optional<byte[]> signature = Base64Url.read(jws.substring(end + 2));
        return signature.isPresent() && Ed25519.read(key).filter(k ->
                Ed25519.verify(k, signingInput(jws.substring(0, end), payload), signature.get())).isPresent();
    }

    private static boolean isOurHeader(String header, String thumbprint) {
        try {
            String json = Base64Url.read(header).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
            return HEADER.read(json) instanceof JsonValue.Obj found && found.members().size() == 2
                    && found.get("alg").equals(JsonValue.of(Ed25519.NAME)) && found.get("kid").equals(JsonValue.of(thumbprint));
        } catch (JsonText.NotReadable e) {
            return false;
        }
    }

    private static byte[] signingInput(String header, String payload) {
        return utf8(header + "." + Base64Url.write(utf8(payload)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
