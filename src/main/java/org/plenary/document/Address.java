package org.plenary.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses of links, for the formats that take only the characters of RFC 3986. */
final class Address {

    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private Address() { }

    /** The address with every other character as its UTF-8 in percents; empty when it is none even so. */
    static Optional<String> of(String address) {
        var encoded = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = octet > 0 && (Character.isLetterOrDigit(octet) || ALLOWED.indexOf(octet) >= 0);
            encoded.append(isPlain ? Character.toString(octet) : "%" + Character.forDigit(octet >> 4 & 0xF, 16) + Character.forDigit(octet & 0xF, 16));
        }
        try {
            return Optional.of(new URI(encoded.toString()).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
