package org.plenary.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a ZIP file says of one of its parts (APPNOTE 6.3.10, 4.3.7 and 4.3.12); it says so twice, in front of the part and in its directory.
 *
 * @param flags the general purpose bits
 * @param method how it is packed
 * @param crc the CRC-32 of its content, unsigned
 * @param packed how many bytes it takes in the file
 * @param size how many bytes it has
 * @param name its whole name
 */
record ZipPart(int flags, int method, long crc, long packed, long size, String name) {

    /** The one part that every bundle has. */
    static final String BUNDLE = "bundle.json";
    /** In front of the hash of an attached file. */
    static final String ATTACHMENTS = "attachments/";
    /** No name of a bundle's part is longer. */
    static final int LONGEST_NAME = ATTACHMENTS.length() + 64;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** Bits that mean a password: encrypted, strongly encrypted, directory encrypted. */
    private static final int LOCKED = 1 | 1 << 6 | 1 << 13;
    private static final int SIZES_FOLLOW = 1 << 3;
    /** How hard it was deflated, and that the name is UTF-8: neither matters. */
    private static final int HARMLESS = 0b110 | 1 << 11;
    /** The greatest version of ZIP that a file may ask for: above it stand ZIP64 and encryption. */
    private static final int VERSION = 20;
    private static final long ZIP64 = 0xffffffffL;

    /** Reads what both places say in the same order, from “version needed” to “uncompressed size”; the name is still missing. */
    static ZipPart read(ByteBuffer header) throws BadZip {
        int version = header.getShort() & 0xffff;
        int flags = header.getShort() & 0xffff;
        int method = header.getShort() & 0xffff;
        header.getInt(); // when it was packed: no business of ours
        var part = new ZipPart(flags, method, unsigned(header.getInt()), unsigned(header.getInt()), unsigned(header.getInt()), "");
        part.check(version);
        return part;
    }

    private void check(int version) throws BadZip {
        if ((flags & LOCKED) != 0) {
            throw new BadZip("This ZIP file is locked with a password of ZIP, which Plenary does not open.");
        }
        if ((flags & SIZES_FOLLOW) != 0) {
            throw new BadZip("This ZIP file does not say in front of each part how long it is, so it was packed by another program."
                    + " Ask for the file as Plenary wrote it.");
        }
        if (version > VERSION || packed == ZIP64 || size == ZIP64) {
            throw new BadZip("This ZIP file is of a newer sort (ZIP64) that no bundle needs.");
        }
        boolean known = method == STORED && packed == size || method == DEFLATED;
        if (!known || (flags & ~HARMLESS) != 0) {
            throw new BadZip("This ZIP file is packed in a way that no bundle is.");
        }
    }

    ZipPart named(byte[] bytes) throws BadZip {
        String found = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!found.equals(BUNDLE) && !found.matches(ATTACHMENTS + AttachedList.HASH)) {
            throw new BadZip("This ZIP file holds “" + Quoted.of(found) + "”, which does not belong into a bundle.");
        }
        return new ZipPart(flags, method, crc, packed, size, found);
    }

    boolean isBundle() {
        return name.equals(BUNDLE);
    }

    /** The hash that an attached file is called by. */
    String hash() {
        return name.substring(ATTACHMENTS.length());
    }

    private static long unsigned(int bits) {
        return Integer.toUnsignedLong(bits);
    }
}
