package org.plenary.domain.exchange;

import java.util.Arrays;

/**
 * Characters of base64url (RFC 4648 §5) packed into a number, six bits each: a hash so is one small object, and not three. Numbers of
 * as many characters compare as their texts do.
 */
final class PackedText {

    /** How many characters fit into one number. */
    static final int MOST = 10;

    private static final String ALPHABET = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"; // in the order of ASCII
    private static final int BITS = 6;
    private static final byte[] PLACES = new byte[128];

    static {
        Arrays.fill(PLACES, (byte) -1);
        for (int place = 0; place < ALPHABET.length(); place++) {
            PLACES[ALPHABET.charAt(place)] = (byte) place;
        }
    }

    private PackedText() { }

    /** The characters from there up to the other place; negative when one of them is not of the alphabet. */
    static long pack(String text, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int place = c < PLACES.length ? PLACES[c] : -1;
            if (place < 0) {
                return -1;
            }
            packed = packed << BITS | place;
        }
        return packed;
    }

    /** Appends the characters again; {@code count} is how many were packed. */
    static void append(StringBuilder to, long packed, int count) {
        for (int shift = BITS * (count - 1); shift >= 0; shift -= BITS) {
            to.append(ALPHABET.charAt((int) (packed >>> shift) & (1 << BITS) - 1));
        }
    }

    /** The number of the first characters of a packed text. */
    static long first(long packed, int count, int of) {
        return packed >>> BITS * (of - count);
    }
}
