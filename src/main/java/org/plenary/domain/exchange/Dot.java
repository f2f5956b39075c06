package org.plenary.domain.exchange;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Names one change: its writer, its number and the beginning of its hash, so that two changes of a fork have two names (SYNC §1).
 * Written {@code t4ws9dpe:17:Kq3…} with 16 characters of the hash.
 */
public final class Dot implements Comparable<Dot> {

    static final int HASH_CHARACTERS = 16;

    private static final int REST = HASH_CHARACTERS - PackedText.MOST;
    private static final int MOST_DIGITS = 15;

    private final String writer;
    private final long seq;
    private final long hash;
    private final long hashRest;

    /**
     * A dot of its parts.
     *
     * @param writer the writer's id
     * @param seq the change's number at its writer, from 1
     * @param hash the first 16 characters of the hash, without its prefix
     */
    public Dot(String writer, long seq, String hash) {
        this(writer, seq, PackedText.pack(hash, 0, PackedText.MOST), PackedText.pack(hash, PackedText.MOST, HASH_CHARACTERS));
        if (hash.length() != HASH_CHARACTERS || (this.hash | hashRest) < 0) {
            throw new IllegalArgumentException("no beginning of a hash: " + hash);
        }
    }

    /** @param hash its first characters and the rest of them, as {@link PackedText} packs them */
    Dot(String writer, long seq, long hash, long hashRest) {
        this.writer = writer;
        this.seq = seq;
        this.hash = hash;
        this.hashRest = hashRest;
    }

    /** The dot that a text writes, or empty when the text is no dot. */
    public static Optional<Dot> parse(String text) {
        return parse(text, writer -> writer);
    }

    /**
     * The same.
     *
     * @param kept gives for a writer's id the equal text to keep, of which there need be only one
     */
    public static Optional<Dot> parse(String text, UnaryOperator<String> kept) {
        int first = text.indexOf(':');
        int second = text.indexOf(':', first + 1);
        if (second < 0 || !Writer.isId(text.substring(0, first)) || text.length() - second != 1 + HASH_CHARACTERS
                || !isCount(text, first + 1, second)) {
            return Optional.empty();
        }
        long hash = PackedText.pack(text, second + 1, second + 1 + PackedText.MOST);
        long rest = PackedText.pack(text, second + 1 + PackedText.MOST, text.length());
        return hash < 0 || rest < 0 ? Optional.empty()
                : Optional.of(new Dot(kept.apply(text.substring(0, first)), Long.parseLong(text, first + 1, second, 10), hash, rest));
    }

    /** The writer's id. */
    public String writer() {
        return writer;
    }

    /** The change's number at its writer, from 1. */
    public long seq() {
        return seq;
    }

    @Override
    public int compareTo(Dot other) {
        int by = writer.compareTo(other.writer);
        by = by != 0 ? by : Long.compare(seq, other.seq);
        by = by != 0 ? by : Long.compare(hash, other.hash);
        return by != 0 ? by : Long.compare(hashRest, other.hashRest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dot dot && hash == dot.hash && hashRest == dot.hashRest && seq == dot.seq && writer.equals(dot.writer);
    }

    @Override
    public int hashCode() {
        return 31 * writer.hashCode() + Long.hashCode(seq) + Long.hashCode(hash);
    }

    /** The written form. */
    @Override
    public String toString() {
        var text = new StringBuilder(48).append(writer).append(':').append(seq).append(':');
        PackedText.append(text, hash, PackedText.MOST);
        PackedText.append(text, hashRest, REST);
        return text.toString();
    }

    private static boolean isCount(String text, int from, int to) {
        boolean count = to > from && to - from <= MOST_DIGITS && text.charAt(from) != '0';
        for (int i = from; i < to; i++) {
            count &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return count;
    }
}
