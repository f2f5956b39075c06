package org.plenary.domain.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The SHA-256 of a canonical form, written {@code sha256-} and 43 characters of unpadded base64url (RFC 4648 §5).
 *
 * @param text the written form, or the empty string for {@link #NONE}
 */
public record Hash(String text) implements Comparable<Hash> {

    /** What a writer's first change names as its previous one. */
    public static final Hash NONE = new Hash("");

    /** How every hash but {@link #NONE} begins. */
    public static final String PREFIX = "sha256-";

    private static final int LENGTH = PREFIX.length() + 43;
    private static final int DOT_CHARACTERS = 16;

    /** The hash of a text in UTF-8. */
    public static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of bytes. */
    public static Hash of(byte[] bytes) {
        return new Hash(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256().digest(bytes)));
    }

    /** True when the text has the form of a hash; says nothing about what it is the hash of. */
    public static boolean isWellFormed(String text) {
        return text.length() == LENGTH && text.startsWith(PREFIX) && isBase64Url(text, PREFIX.length());
    }

    /** The 16 characters that a {@link Dot} carries; only for a hash that is not {@link #NONE}. */
    public String shortForm() {
        return text.substring(PREFIX.length(), PREFIX.length() + DOT_CHARACTERS);
    }

    @Override
    public int compareTo(Hash other) {
        return text.compareTo(other.text);
    }

    /** By hand, as {@link #hashCode}: each import asks millions of times, and what a record has of itself is slower. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && text.equals(hash.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** True when all characters from there on are of the alphabet of hashes. A loop, because each import asks it for every change. */
    static boolean isBase64Url(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isBase64Url(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBase64Url(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
