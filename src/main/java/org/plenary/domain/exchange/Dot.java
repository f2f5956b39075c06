package org.plenary.domain.exchange;

import java.util.Optional;

/**
 * Names one change: its writer, its number and the beginning of its hash, so that two changes of a fork have two names (SYNC §1).
 * Written {@code t4ws9dpe:17:Kq3…} with 16 characters of the hash.
 *
 * @param writer the writer's id
 * @param seq the change's number at its writer, from 1
 * @param hash the first 16 characters of the hash, without its prefix
 */
public record Dot(String writer, long seq, String hash) implements Comparable<Dot> {

    /** The dot that a text writes, or empty when the text is no dot. */
    public static Optional<Dot> parse(String text) {
        int first = text.indexOf(':');
        int second = text.indexOf(':', first + 1);
        if (second < 0 || !Writer.isId(text.substring(0, first)) || text.length() - second != 17) {
            return Optional.empty();
        }
        String number = text.substring(first + 1, second);
        String hash = text.substring(second + 1);
        if (!isCount(number) || !Hash.isBase64Url(hash, 0)) {
            return Optional.empty();
        }
        return Optional.of(new Dot(text.substring(0, first), Long.parseLong(number), hash));
    }

    @Override
    public int compareTo(Dot other) {
        int byWriter = writer.compareTo(other.writer);
        int bySeq = byWriter != 0 ? byWriter : Long.compare(seq, other.seq);
        return bySeq != 0 ? bySeq : hash.compareTo(other.hash);
    }

    /** By hand, as {@link #hashCode} and the order: each import asks millions of times, and what a record has of itself is slower. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dot dot && seq == dot.seq && hash.equals(dot.hash) && writer.equals(dot.writer);
    }

    @Override
    public int hashCode() {
        return 31 * writer.hashCode() + Long.hashCode(seq); // the writer's text is at hand, the hash's would have to be fetched
    }

    /** The written form. */
    @Override
    public String toString() {
        return writer + ':' + seq + ':' + hash;
    }

    private static boolean isCount(String text) {
        return !text.isEmpty() && text.length() <= 15 && text.charAt(0) != '0'
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
