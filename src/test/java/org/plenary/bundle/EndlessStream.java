package org.plenary.bundle;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The beginning of a file, then one piece again and again without end; counts what is taken. */
final class EndlessStream extends InputStream {

    static final String HEADER = "{\"format\": \"review-bundle\", \"version\": 1, ";

    private final byte[] beginning;
    private final byte[] piece;
    private long taken;

    EndlessStream(String beginning, String piece) {
        this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
        this.piece = piece.getBytes(StandardCharsets.UTF_8);
    }

    long taken() {
        return taken;
    }

    @Override
    public int read() {
        int next = taken < beginning.length ? beginning[(int) taken] : piece[(int) ((taken - beginning.length) % piece.length)];
        taken++;
        return next & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        for (int i = 0; i < length; i++) {
            to[offset + i] = (byte) read();
        }
        return length;
    }
}
