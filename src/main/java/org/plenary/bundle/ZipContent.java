package org.plenary.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The content of one part of a ZIP file, unpacked; refuses as soon as it is not what the ZIP file says of it. */
final class ZipContent extends InputStream {

    private static final int BUFFER = 1 << 13;

    private final ZipPart part;
    private final Packed packed;
    private final Inflater inflater = new Inflater(true);
    private final InputStream unpacked;
    private final CRC32 crc = new CRC32();
    private long read;
    private boolean ended;

    /** @param in stands at the part's first byte; after {@link #finish} right behind its last */
    ZipContent(InputStream in, ZipPart part) {
        this.part = part;
        this.packed = new Packed(in, part.packed());
        this.unpacked = part.method() == ZipPart.STORED ? packed : new InflaterInputStream(packed, inflater, BUFFER);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int count = unpack(to, offset, length);
        if (count < 0) {
            end();
            return -1;
        }
        read += count;
        crc.update(to, offset, count);
        if (read > part.size()) {
            throw altered();
        }
        return count;
    }

    private int unpack(byte[] to, int offset, int length) throws IOException {
        try {
            return unpacked.read(to, offset, length);
        } catch (ZipException | EOFException e) {
            throw altered();
        }
    }

    /** Reads what nobody read, for every part must be what it is said to be. */
    void finish() throws IOException {
        byte[] rest = new byte[BUFFER];
        while (read(rest, 0, rest.length) >= 0) {
            continue;
        }
    }

    private void end() throws BadZip {
        boolean left = packed.left > 0 || inflater.getRemaining() > 0;
        ended = true;
        inflater.end();
        if (left || read != part.size() || crc.getValue() != part.crc()) {
            throw altered();
        }
    }

    private BadZip altered() {
        return new BadZip("“" + part.name() + "” in this ZIP file is not what the ZIP file says it is, so it was altered or damaged.");
    }

    /** Exactly so many bytes of a file. */
    private static final class Packed extends InputStream {

        private final InputStream in;
        private long left;

        Packed(InputStream in, long bytes) {
            this.in = in;
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = in.read(to, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw BadZip.tooShort();
            }
            left -= count;
            return count;
        }
    }
}
