package org.plenary.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.List;

/** An encrypted file without end: each chunk is encrypted when it is asked for. Counts what is taken. */
final class SealedStream extends InputStream {

    private static final int CHUNK = 1 << 16;

    private final InputStream plain;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final WritableByteChannel sealing;
    private ByteBuffer ready;
    private long taken;

    SealedStream(InputStream plain, AgeIdentity recipient) throws IOException {
        this.plain = plain;
        this.sealing = AgeWriter.to(List.of(recipient.recipient())).orElseThrow().channel(Channels.newChannel(out));
        this.ready = ByteBuffer.wrap(out.toByteArray());
    }

    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        while (!ready.hasRemaining()) {
            out.reset();
            sealing.write(ByteBuffer.wrap(plain.readNBytes(CHUNK)));
            ready = ByteBuffer.wrap(out.toByteArray());
        }
        int count = Math.min(length, ready.remaining());
        ready.get(to, offset, count);
        taken += count;
        return count;
    }
}
