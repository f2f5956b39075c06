package org.plenary.bundle;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a ZIP file that has the same bytes for the same content on every computer: parts stored as they are, for what packs well differs
 * between releases of zlib, without time, owner or computer.
 */
final class ZipWriter {

    private static final short VERSION = 10;
    /** The first day that ZIP can tell, 1 January 1980: a fixed time. */
    private static final int NO_TIME = 0x0021 << 16;
    /** What stands both in front of a part and in the directory. */
    private static final int FACTS_BYTES = 24;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long bytes;
    private int parts;

    ZipWriter(OutputStream out) {
        this.out = out;
    }

    /** Adds a part. Its content is written twice: once to be measured, as its size stands in front of it. */
    void add(String name, WholeFile.Content content) throws IOException {
        var measured = new Measured(OutputStream.nullOutputStream());
        content.writeTo(measured);
        byte[] nameBytes = name.getBytes(StandardCharsets.US_ASCII);
        byte[] facts = header(FACTS_BYTES).putShort(VERSION).putShort((short) 0).putShort((short) ZipPart.STORED).putInt(NO_TIME)
                .putInt((int) measured.crc.getValue()).putInt((int) measured.bytes).putInt((int) measured.bytes)
                .putShort((short) nameBytes.length).array();
        directory.write(header(4).putInt(ZipParts.DIRECTORY).array());
        directory.write(header(2).putShort(VERSION).array());
        directory.write(facts);
        directory.write(header(16).putInt(12, (int) bytes).array()); // no more about it, on no disk, without attributes
        directory.write(nameBytes);
        print(header(4).putInt(ZipParts.LOCAL).array());
        print(facts);
        print(header(2).array());
        print(nameBytes);
        var written = new Measured(out);
        content.writeTo(written);
        if (written.bytes != measured.bytes || written.crc.getValue() != measured.crc.getValue()) {
            throw new IOException("a file changed while it was packed");
        }
        bytes += written.bytes;
        parts++;
    }

    /** Ends the file. */
    void finish() throws IOException {
        long start = bytes;
        print(directory.toByteArray());
        print(header(22).putInt(ZipParts.END).putInt(0).putShort((short) parts).putShort((short) parts).putInt((int) (bytes - start))
                .putInt((int) start).array());
    }

    private void print(byte[] header) throws IOException {
        out.write(header);
        bytes += header.length;
    }

    private static ByteBuffer header(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Counts what passes, and computes its checksum. */
    private static final class Measured extends FilterOutputStream {

        private final CRC32 crc = new CRC32();
        private long bytes;

        Measured(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
            crc.update(from, offset, length);
            bytes += length;
        }
    }
}
