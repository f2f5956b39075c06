package org.plenary.bundle;

/**
 * How much a reader takes before it refuses (SYNC §4). What is made here keeps to the same limits, so that nobody can make what nobody
 * can take.
 *
 * @param document bytes of a file
 * @param tokens JSON tokens of a document
 * @param depth how many lists and objects may stand inside each other in a bundle, the bundle itself counted
 * @param string characters (UTF-16 code units) of a text
 * @param number characters of a number
 * @param name characters of a member's name
 * @param signatures how many signatures a bundle may carry: each costs a fraction of a millisecond to check
 * @param attached bytes of all the attached files in a ZIP file, unpacked
 * @param parts how many files a ZIP file may hold, the bundle itself counted
 */
public record Limits(long document, long tokens, int depth, int string, int number, int name, int signatures, long attached, int parts) {

    private static final int PARTS = 10_000;
    /** Generous: two headers and two names take 228 bytes. */
    private static final int AROUND_A_PART = 1 << 10;

    /** The limits of bundle version 1. */
    public static final Limits STANDARD = new Limits(1_000_000_000, 100_000_000, 32, 1_000_000, 20, 200, 10_000);

    /** With as much room for attached files as for the bundle. */
    public Limits(long document, long tokens, int depth, int string, int number, int name, int signatures) {
        this(document, tokens, depth, string, number, name, signatures, document, PARTS);
    }

    /** Bytes of a whole ZIP file: the bundle, the attached files, and what stands around them. */
    long zip() {
        return document + attached + (long) AROUND_A_PART * parts;
    }

    /** The same limits with other ones for attached files. */
    public Limits withAttached(long bytes, int files) {
        return new Limits(document, tokens, depth, string, number, name, signatures, bytes, files);
    }

    /** The same limits with another one for signatures. */
    Limits withSignatures(int most) {
        return new Limits(document, tokens, depth, string, number, name, most, attached, parts);
    }

    /** A change stands inside the bundle and its list of changes. */
    private static final int ABOVE_A_CHANGE = 2;
    /** A value stands inside those, its change, the list of edits and its edit. */
    private static final int ABOVE_A_VALUE = 5;

    /** The same limits for a change read alone: it must still fit into a bundle. */
    Limits ofChange() {
        return withDepth(depth - ABOVE_A_CHANGE);
    }

    /** The same limits for a value read alone: it must still fit into a bundle. */
    Limits ofValue() {
        return withDepth(depth - ABOVE_A_VALUE);
    }

    private Limits withDepth(int levels) {
        return new Limits(document, tokens, levels, string, number, name, signatures, attached, parts);
    }
}
