package org.plenary.bundle;

import java.util.Base64;
import java.util.Optional;

/** Base64url without padding (RFC 4648 §5), each byte string having exactly one written form. */
final class Base64Url {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() { }

    static String write(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /** The bytes, or empty when they would not be written so: Java's decoder takes padding and overlooks spare bits. */
    static Optional<byte[]> read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return write(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
