package org.plenary.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** What can happen to a file whoever knows nothing about it: on a bad stick, in transit, in an editor. */
enum ByteMutation {

    FLIPPED, SWAPPED, DROPPED, DOUBLED, CUT_OFF, OVERWRITTEN, LETTER_ESCAPED, SPACED, NAME_TWICE, GROWN;

    private static final byte[][] PIECES = {{0}, {(byte) 0xff}, {(byte) 0xc0, (byte) 0x80}, utf8("\\u0000"), utf8("\\ud800"), utf8("1e400"),
        utf8("[[[["), utf8("\"\\"), utf8("{\"a\":1,\"a\":2}"), utf8("\uFEFF"), utf8("null"), utf8("-0"), utf8("/*x*/")};

    byte[] of(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        int other = random.nextInt(bytes.length);
        int from = Math.min(at, other);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 4 : 400));
        return switch (this) {
            case FLIPPED -> with(bytes, at, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
            case SWAPPED -> with(with(bytes, at, new byte[] {bytes[other]}), other, new byte[] {bytes[at]});
            case DROPPED -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case DOUBLED -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            case CUT_OFF -> Arrays.copyOf(bytes, at);
            case OVERWRITTEN -> with(bytes, at, PIECES[random.nextInt(PIECES.length)]);
            case LETTER_ESCAPED -> escaped(bytes, at);
            case SPACED -> spaced(bytes, random);
            case NAME_TWICE -> twice(bytes, at);
            case GROWN -> grown(bytes, at);
        };
    }

    private static byte[] with(byte[] bytes, int at, byte[] piece) {
        byte[] altered = Arrays.copyOf(bytes, Math.max(bytes.length, at + piece.length));
        System.arraycopy(piece, 0, altered, at, piece.length);
        return altered;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Another writing of the same letter, which alters nothing where it stands in a text. */
    private static byte[] escaped(byte[] bytes, int at) {
        byte[] escape = utf8("\\u00" + Integer.toHexString(0x100 | bytes[at]).substring(1, 3));
        return joined(joined(Arrays.copyOf(bytes, at), escape), Arrays.copyOfRange(bytes, at + 1, bytes.length));
    }

    private static byte[] spaced(byte[] bytes, SplittableRandom random) {
        String space = new String[] {" ", "\n", "\t", "\r\n"}[random.nextInt(4)];
        String at = random.nextBoolean() ? ",\"" : "\":";
        String with = at.startsWith(",") ? "," + space + "\"" : "\"" + space + ":" + space;
        return utf8(new String(bytes, StandardCharsets.UTF_8).replace(at, with));
    }

    /** Some member again, right behind itself. */
    private static byte[] twice(byte[] bytes, int at) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int name = text.indexOf(",\"", Math.min(at, text.length()));
        int end = name < 0 ? -1 : text.indexOf(',', name + 1);
        return end < 0 ? bytes.clone() : utf8(text.substring(0, end) + text.substring(name, end) + text.substring(end));
    }

    private static byte[] grown(byte[] bytes, int at) {
        byte[] spot = new byte[200_000];
        Arrays.fill(spot, bytes[at]);
        return joined(joined(Arrays.copyOf(bytes, at), spot), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
