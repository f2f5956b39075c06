package org.plenary.domain.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The SHA-256 of a canonical form, written {@code sha256-} and 43 characters of unpadded base64url (RFC 4648 §5). It keeps exactly
 * these characters, as numbers: a log has two hashes for each change, and each import compares millions.
 */
public final class Hash implements Comparable<Hash> {

    /** What a writer's first change names as its previous one; less than all others. */
    public static final Hash NONE = new Hash(-1, 0, 0, 0, 0);

    /** How every hash but {@link #NONE} begins. */
    public static final String PREFIX = "sha256-";

    private static final int FROM = PREFIX.length();
    private static final int LAST_CHARACTERS = 3;
    private static final int FOURTH = FROM + 4 * PackedText.MOST;
    private static final int LENGTH = FOURTH + LAST_CHARACTERS;

    private final long first;
    private final long second;
    private final long third;
    private final long fourth;
    private final int last;

    private Hash(long first, long second, long third, long fourth, int last) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        this.last = last;
    }

    /** The hash of a text in UTF-8. */
    public static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of bytes. */
    public static Hash of(byte[] bytes) {
        return parse(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256().digest(bytes))).orElseThrow();
    }

    /** The hash that a text writes; empty when it does not have the form of one. Says nothing about what it is the hash of. */
    public static Optional<Hash> parse(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        long first = PackedText.pack(text, FROM, FROM + PackedText.MOST);
        long second = PackedText.pack(text, FROM + PackedText.MOST, FROM + 2 * PackedText.MOST);
        long third = PackedText.pack(text, FROM + 2 * PackedText.MOST, FROM + 3 * PackedText.MOST);
        long fourth = PackedText.pack(text, FROM + 3 * PackedText.MOST, FOURTH);
        long last = PackedText.pack(text, FOURTH, LENGTH);
        boolean written = (first | second | third | fourth | last) >= 0; // one negative makes all negative
        return written ? Optional.of(new Hash(first, second, third, fourth, (int) last)) : Optional.empty();
    }

    /** True when the text has the form of a hash; says nothing about what it is the hash of. */
    public static boolean isWellFormed(String text) {
        return parse(text).isPresent();
    }

    /** The written form, or the empty string for {@link #NONE}; made anew each time. */
    public String text() {
        if (first < 0) {
            return "";
        }
        var text = new StringBuilder(LENGTH).append(PREFIX);
        PackedText.append(text, first, PackedText.MOST);
        PackedText.append(text, second, PackedText.MOST);
        PackedText.append(text, third, PackedText.MOST);
        PackedText.append(text, fourth, PackedText.MOST);
        PackedText.append(text, last, LAST_CHARACTERS);
        return text.toString();
    }

    /** The 16 characters that a {@link Dot} carries; only for a hash that is not {@link #NONE}. */
    public String shortForm() {
        return text().substring(FROM, FROM + Dot.HASH_CHARACTERS);
    }

    /** What names a change of this hash; only for a hash that is not {@link #NONE}. */
    Dot dot(String writer, long seq) {
        return new Dot(writer, seq, first, PackedText.first(second, Dot.HASH_CHARACTERS - PackedText.MOST, PackedText.MOST));
    }

    /** As the texts compare. */
    @Override
    public int compareTo(Hash other) {
        int by = Long.compare(first, other.first);
        by = by != 0 ? by : Long.compare(second, other.second);
        by = by != 0 ? by : Long.compare(third, other.third);
        by = by != 0 ? by : Long.compare(fourth, other.fourth);
        return by != 0 ? by : Integer.compare(last, other.last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && first == hash.first && second == hash.second && third == hash.third
                && fourth == hash.fourth && last == hash.last;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first); // ten characters of a hash are a good hash
    }

    @Override
    public String toString() {
        return text();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
