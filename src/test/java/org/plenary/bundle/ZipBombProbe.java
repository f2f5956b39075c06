package org.plenary.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.plenary.domain.exchange.JsonText.NotReadable;

/** Started by {@link ZipBombTest} in a small heap: reads ZIP files that unpack to far more than it holds, and exits with 0. */
final class ZipBombProbe {

    private static final int UNPACKED = 150_000_000;

    private ZipBombProbe() { }

    public static void main(String[] arguments) throws IOException {
        Bomb zeros = Bomb.of((byte) 0);
        Bomb spaces = Bomb.of((byte) ' ');
        String name = "attachments/" + "0".repeat(64);
        refused(zip("bundle.json", spaces, spaces.crc, UNPACKED), Limits.STANDARD);
        refused(zip(name, zeros, zeros.crc, UNPACKED), Limits.STANDARD);
        refused(zip(name, zeros, zeros.crc, 1_000), Limits.STANDARD);
        refused(zip("bundle.json", spaces, spaces.crc, 1_000), Limits.STANDARD);
        refused(zip(name, zeros, zeros.crc, UNPACKED), Limits.STANDARD.withAttached(1_000_000, 10));
    }

    private static byte[] zip(String name, Bomb bomb, int crc, int size) {
        return new HandZip().part(name, bomb.packed, said -> {
            said.method = 8;
            said.crc = crc;
            said.size = size;
        }).bytes();
    }

    private static void refused(byte[] zip, Limits limits) throws IOException {
        try (InputStream in = new java.io.ByteArrayInputStream(zip)) {
            new BundleReader(limits).read(in);
            throw new IllegalStateException("a bomb was taken");
        } catch (NotReadable expected) {
            return;
        }
    }

    private record Bomb(byte[] packed, int crc) {

        static Bomb of(byte content) throws IOException {
            var out = new ByteArrayOutputStream();
            var crc = new CRC32();
            byte[] piece = new byte[10_000];
            java.util.Arrays.fill(piece, content);
            var deflater = new Deflater(9, true);
            try (OutputStream packing = new DeflaterOutputStream(out, deflater)) {
                for (int written = 0; written < UNPACKED; written += piece.length) {
                    packing.write(piece);
                    crc.update(piece);
                }
            }
            deflater.end();
            return new Bomb(out.toByteArray(), (int) crc.getValue());
        }
    }
}
