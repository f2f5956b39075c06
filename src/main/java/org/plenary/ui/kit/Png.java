package org.plenary.ui.kit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes an image as PNG (W3C PNG 3rd edition): 8-bit RGB without transparency, every row as the difference to the row above. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BYTES_PER_PIXEL = 3;
    private static final byte FILTER_UP = 2;

    private Png() { }

    /**
     * The bytes of a PNG file. The same pixels always give the same bytes.
     *
     * @param argb row by row, {@code 0xAARRGGBB}; the transparency is dropped
     */
    static byte[] encode(int width, int height, int[] argb) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).put(new byte[3]).array());
        chunk(out, "IDAT", deflate(rows(width, height, argb)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] rows(int width, int height, int[] argb) {
        int stride = width * BYTES_PER_PIXEL;
        byte[] rows = new byte[height * (stride + 1)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            rows[at++] = FILTER_UP;
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                int above = y == 0 ? 0 : argb[(y - 1) * width + x];
                for (int shift = 16; shift >= 0; shift -= 8) {
                    rows[at++] = (byte) ((pixel >> shift) - (above >> shift));
                }
            }
        }
        return rows;
    }

    private static byte[] deflate(byte[] data) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
